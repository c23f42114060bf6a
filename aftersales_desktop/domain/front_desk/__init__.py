"""The front desk's own work: targets, analyses, tasks, grievances (R2.1.1-R2.1.4)."""
