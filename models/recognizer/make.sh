#!/usr/bin/env bash
# Makes recognizer.bin and card.json again: pre-trains the teacher on unlabelled news, trains three of them on annotated articles, lets them label
# the news together, and trains the recognizer on annotated articles and on what they labelled. About two hours on two processor cores with AVX-512 and
# bfloat16; every step starts from a seed. Steps whose result stands in WORK are passed over, so an interrupted run goes on.
#
#   bash models/recognizer/make.sh DATA WORK
#
# DATA has gold/train, gold/dev, corpora/ner and corpora/news; WORK keeps the teachers (75 MB) and the labelled news (250 MB).
# The teacher's numerical library wants libstdc++ of GCC 13 or later (Debian 13, Ubuntu 24.04).
set -euo pipefail
data=${1:?where the data are} work=${2:?where to keep what is made on the way}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mkdir -p "$work"

dotnet build src/KnowledgeGraph.Teacher -c Release --nologo -v quiet -clp:NoSummary
teach=(dotnet src/KnowledgeGraph.Teacher/bin/Release/net10.0/kg-teach.dll)
train=(dotnet src/KnowledgeGraph.Teacher/bin/Release/net10.0/kg-train.dll)
gold=("$data/gold/train/local.jsonl" "$data/gold/train/national.jsonl")
dev=("$data/gold/dev/local.jsonl" "$data/gold/dev/national.jsonl")
ner=$data/corpora/ner
local_news=$data/corpora/news/local.jsonl.gz
broadcasts=("$data"/corpora/news/xwlb-20*.jsonl.gz)
seeds=(1 2 3)

step() { # step RESULT COMMAND…
  local result=$1
  shift
  [ -e "$result" ] && return
  echo "$(basename "$result"):"
  "$@"
}

# Local news stands twice here and three times at the end: there is little of it.
step "$work/pretrained.bin" "${teach[@]}" pretrain --folder "$work" --train "${gold[@]}" --news "$local_news" "$local_news" "${broadcasts[@]}" --millions 20
step "$work/pretrained-twice" bash -c '"$@" && touch "$0"' "$work/pretrained-twice" \
  "${teach[@]}" pretrain --continue --seed 2 --folder "$work" --train "${gold[@]}" --news "$local_news" "$local_news" "${broadcasts[@]}"
for seed in "${seeds[@]}"; do
  step "$work/teacher-$seed.bin" "${teach[@]}" teach --folder "$work" --seed "$seed" --epochs 9 --foreign 0.4 --dropout 0.2 --train "${gold[@]}" \
    --corpus "$ner/msra-train.jsonl:PER,ORG,LOC:0.3" "$ner/cluener-train.jsonl:PER,TITLE,ORG,LOC:0.2" "$ner/resume-train.jsonl:PER,TITLE,ORG:0.2"
done
label=("${teach[@]}" label --folder "$work" --train "${gold[@]}" --seeds "${seeds[@]}" --except "${gold[@]}" "${dev[@]}")
step "$work/silver-local.bin" "${label[@]}" --news "$local_news" --out "$work/silver-local.bin"
step "$work/silver-broadcasts.bin" "${label[@]}" --news "${broadcasts[@]}" --millions 16 --out "$work/silver-broadcasts.bin"

"${train[@]}" recognizer --train "${gold[@]}" --evaluate "${dev[@]}" \
  --corpus "$ner/msra-train.jsonl:PER,LOC,ORG:0.15" "$ner/cluener-train.jsonl:PER,LOC,ORG:0.15" "$ner/resume-train.jsonl:PER,ORG:0.1" \
  --silver "$work/silver-local.bin" "$work/silver-local.bin" "$work/silver-local.bin" "$work/silver-broadcasts.bin" --silver-weight 0.3 --gold-repeats 3 --passes 5
