#!/bin/sh
# Prints the Python that the program is installed with: 3.11 or newer, able to make a virtual environment.
set -eu

new_enough='import sys; sys.exit(sys.version_info < (3, 11))'
able='import ensurepip, venv'
seen=

for name in ${AFTERSALES_PYTHON:-python3 python3.13 python3.12 python3.11 python}; do
    found=$(command -v "$name" 2>/dev/null) || continue
    "$found" -c "$new_enough" 2>/dev/null || { seen="$seen $("$found" --version 2>&1 | tr ' ' '-')"; continue; }
    "$found" -c "$able" 2>/dev/null || { seen="$seen $found-without-venv"; continue; }
    printf '%s\n' "$found"
    exit 0
done

{
    echo "Aftersales Desktop needs Python 3.11 or newer with its venv module.${seen:+ Found only:$seen.}"
    echo "On Debian 12 or Ubuntu 24.04 and later: apt-get install python3 python3-venv"
    echo "Or name one yourself: AFTERSALES_PYTHON=/path/to/python3.12 make run"
} >&2
exit 1
