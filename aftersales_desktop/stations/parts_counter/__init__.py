"""The parts counter: issue against scanned cards, goods-in, stock, tools, returns and counts (R2.3)."""
