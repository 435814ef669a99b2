# SPDX-License-Identifier: Apache-2.0
# Print one public set of item responses as CSV, a person per row, 0, 1 or NA: Rscript public_data.R ability|lsat6|lsat7
# `ability` is in the R package psychTools, lsat6 and lsat7 are in `bock` of psych (Debian: r-cran-psychtools,
# r-cran-psych). Fails when the package is not installed.
name <- commandArgs(trailingOnly = TRUE)[1]
place <- new.env()
if (name == "ability") {
  data("ability", package = "psychTools", envir = place)
} else {
  data("bock", package = "psych", envir = place)
}
write.csv(as.data.frame(place[[name]]), row.names = FALSE)
