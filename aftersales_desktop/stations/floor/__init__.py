"""The floor's window: bays and queues for the foreman, the job at the car for the technician, a wall to read.

Asks the work orders' verbs and the boards; parts and special tools are given out at the counter.
"""
