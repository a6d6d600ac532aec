# Tasks of the watcher. Every run does all of them.
task Build { Copy-Item src/* out/ -Recurse -Force }
task Test Build, { Invoke-Pester }
