function Write-Log([string] $Message) { Write-Host "$(Get-Date -Format o) $Message" }
