#!/bin/bash
# GNU parallel : huit parts sur les cœurs d’une machine (ou de plusieurs, avec --sshlogin) ; interrompu, relancez-le tel quel.
# GNU parallel: eight parts on the cores of a machine (or of several, with --sshlogin); stopped, start it again as it is.
#
#   bash parallel.sh projets 2026-11-24
#   VERB=portfolio bash parallel.sh projets 2026-11-24
set -euo pipefail
# --resume-failed relance aussi une part qui fut tuée. --resume-failed also starts again a part that was killed.
parallel --joblog parts.log --resume-failed \
  ${JALON:-jalon} ${VERB:-validate} "${1:-.}" --shard {}/8 --parts parts --resume --today "${2:?YYYY-MM-DD}" ::: 1 2 3 4 5 6 7 8
${JALON:-jalon} merge parts
