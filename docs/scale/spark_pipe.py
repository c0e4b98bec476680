"""Extracts facts from JSON Lines with Spark: spark_pipe.py INPUT OUTPUT

Before: dotnet publish src/NewsArchive.Cli -c Release -o tool && tar -czf newsarchive.tar.gz -C tool .
"""
import sys

from pyspark.sql import SparkSession

COMMAND = "newsarchive/newsarchive extract -"

source, target = sys.argv[1:]
lines = SparkSession.builder.appName("newsarchive").getOrCreate().sparkContext.textFile(source)
lines.pipe(COMMAND, checkCode=True).saveAsTextFile(target)
