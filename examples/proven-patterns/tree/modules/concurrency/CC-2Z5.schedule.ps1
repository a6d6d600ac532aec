# One task after the other.
foreach ($task in $Tasks) { Invoke-Build $task }
