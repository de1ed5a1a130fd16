# Puts a folder at the end of the user's PATH, or takes it away. What else stands in the PATH stays as it is written there,
# names of variables included.
param([switch]$Remove, [Parameter(Mandatory)][string]$Folder)
$key = [Microsoft.Win32.Registry]::CurrentUser.CreateSubKey('Environment')
$written = [string]$key.GetValue('Path', '', [Microsoft.Win32.RegistryValueOptions]::DoNotExpandEnvironmentNames)
$folders = @($written -split ';' | Where-Object { $_ -and $_ -ne $Folder })
if (-not $Remove) { $folders += $Folder }
$key.SetValue('Path', ($folders -join ';'), [Microsoft.Win32.RegistryValueKind]::ExpandString)
$key.Close()
