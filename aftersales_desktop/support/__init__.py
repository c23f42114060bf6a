"""What helps whoever helps: a log that names nobody, and one file with all that is asked for first."""
