#!/bin/sh
# Extracts facts from JSON Lines in HDFS: hadoop-streaming.sh INPUT OUTPUT
# Before: dotnet publish src/NewsArchive.Cli -c Release -o tool && tar -czf newsarchive.tar.gz -C tool .
set -eu
input=${1:?usage: hadoop-streaming.sh INPUT OUTPUT}
output=${2:?usage: hadoop-streaming.sh INPUT OUTPUT}

exec hadoop jar "${HADOOP_STREAMING:-$HADOOP_HOME/share/hadoop/tools/lib/hadoop-streaming.jar}" \
  -archives newsarchive.tar.gz#newsarchive \
  -D mapreduce.job.reduces=0 \
  -D stream.map.input.ignoreKey=true \
  -input "$input" \
  -output "$output" \
  -mapper 'newsarchive/newsarchive extract -'
