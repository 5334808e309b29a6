// How the completion of a shell is installed.

const lines: Readonly<Record<string, string>> = {
  bash: "echo 'source <(jalon completion bash)' >> ~/.bashrc",
  zsh: "echo 'source <(jalon completion zsh)' >> ~/.zshrc",
  fish: 'jalon completion fish > ~/.config/fish/completions/jalon.fish',
  powershell: 'jalon completion powershell | Out-String | Invoke-Expression   ($PROFILE)',
};

export const completionNote = {
  fr: (shell: string): string => `\nPour l’installer, une fois pour toutes :\n  ${lines[shell] ?? ''}\n`,
  en: (shell: string): string => `\nTo install it, once and for all:\n  ${lines[shell] ?? ''}\n`,
};
