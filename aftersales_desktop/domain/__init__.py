"""The subjects of an after-sales department: people, customers, work orders, parts, tools and their papers.

Each room lists what people do there: nouns are stored things with their rules, verbs are one file each,
lookups give frozen rows to screens. No screen, no commit, no session is opened here.
"""
