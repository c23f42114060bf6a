"""Workshop rounds: visitors, duty roster, checklists, findings (R2.2)."""
