// jalon completion: the script that makes a shell propose commands, options and what the project holds.
import { UsageError, type World } from '../../model/index.ts';
import { completionNote } from '../../wording/commands/completion.ts';
import { type CommonOptions, printJson } from './options.ts';
import { isShell, type Shell, shells } from './shells.ts';

const bash = `_jalon() {
  local IFS=$'\\n' line="\${COMP_LINE:0:COMP_POINT}"
  COMPREPLY=($("$1" __complete bash "$line" 2>/dev/null))
  if [ "\${#COMPREPLY[@]}" -eq 1 ]; then
    case "\${COMPREPLY[0]}" in *=) compopt -o nospace 2>/dev/null ;; esac
  fi
}
complete -o default -F _jalon jalon
`;

const zsh = `#compdef jalon
_jalon() {
  local -a found open
  local one
  for one in "\${(@f)$("\${words[1]}" __complete zsh "\${(j: :)words[1,CURRENT]}" 2>/dev/null)}"; do
    case "\${one%%:*}" in
      '') ;;
      *=) open+=("$one") ;;
      *) found+=("$one") ;;
    esac
  done
  if (( \${#found} + \${#open} == 0 )); then
    _files
  else
    (( \${#found} )) && _describe jalon found
    (( \${#open} )) && _describe jalon open -S ''
  fi
  return 0
}
if [ "\${funcstack[1]}" = "_jalon" ]; then
  _jalon "$@"
else
  (( \${+functions[compdef]} )) || { autoload -Uz compinit && compinit }
  compdef _jalon jalon
fi
`;

const fish = `function __jalon_complete
  set -l words (commandline -opc)
  set -l line (commandline -cp)
  set -l found ($words[1] __complete fish "$line" 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c jalon -f -a '(__jalon_complete)'
`;

const powershell = `Register-ArgumentCompleter -Native -CommandName jalon -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $line = $commandAst.ToString()
  if ($line.Length -lt $cursorPosition) { $line = $line.PadRight($cursorPosition) } else { $line = $line.Substring(0, $cursorPosition) }
  jalon __complete powershell "$line" 2>$null | ForEach-Object {
    $value, $does = $_ -split "\`t", 2
    if (-not $does) { $does = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $does)
  }
}
`;

const scripts: Readonly<Record<Shell, string>> = { bash, zsh, fish, powershell };

/** The script to standard output; at a terminal, how to install it beside. */
export function completion(shell: string, options: CommonOptions, world: World): 0 {
  if (!isShell(shell)) throw new UsageError('unknown-shell', { known: shells });
  if (options.json) printJson(world, 'completion', { shell, script: scripts[shell] });
  else world.out(scripts[shell], true);
  if (world.interactive && !options.json) world.err(completionNote[options.lang ?? world.language](shell));
  return 0;
}
