#!/bin/bash
# Slurm : huit tâches se partagent les projets ; une tâche tuée et remise en file reprend sa part.
# Slurm: eight tasks share the projects; one that is killed and requeued goes on with its part.
#
#   task=$(sbatch --parsable slurm.sh projets "$(date +%F)")
#   sbatch --dependency=afterok:"$task" --wrap 'jalon merge parts'
#SBATCH --job-name=jalon
#SBATCH --array=1-8
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output=jalon-%a.log
set -euo pipefail
# auto/8 : autant que --array, même quand une seule tâche est relancée.
# auto/8: as many as --array, even when one task is started again alone.
exec ${JALON:-jalon} ${VERB:-validate} "${1:-.}" --shard auto/8 --parts parts --resume --today "${2:?YYYY-MM-DD}"
