"""Alembic's entry: runs the revisions on the connection that `migrate.py` hands over."""

from alembic import context

from aftersales_desktop.database.row import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
    transaction_per_migration=True,
    # Within each revision's own transaction, so that a file's header never says more than its tables.
    on_version_apply=context.config.attributes.get("after_each"),
)
with context.begin_transaction():
    context.run_migrations()
