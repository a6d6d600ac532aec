# Starts the build for every single change.
$watcher = [IO.FileSystemWatcher]::new('.')
while ($true) { $watcher.WaitForChanged('All'); Invoke-Build Test SW-1A0.build.ps1 }
