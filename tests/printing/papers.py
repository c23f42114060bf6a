"""All papers under one name each, so that tests can go through them."""

from __future__ import annotations

from collections.abc import Callable

from aftersales_desktop.printing.accident_papers import render_accident_margin
from aftersales_desktop.printing.claim_papers import render_claim_order, render_deposit_slip
from aftersales_desktop.printing.figures_sheet import render_figures
from aftersales_desktop.printing.floor_papers import render_floor_report, render_visitor_slip
from aftersales_desktop.printing.job_card import render_job_card
from aftersales_desktop.printing.labels import SHEET_3_BY_8, THERMAL_50_30, render_labels
from aftersales_desktop.printing.language import Language, PaperSize
from aftersales_desktop.printing.parts_slips import render_issue_slip, render_return_slip
from aftersales_desktop.printing.price_papers import render_estimate, render_settlement
from aftersales_desktop.printing.purchasing_papers import render_internal_use, render_price_comparison
from aftersales_desktop.printing.stock_count import render_count_report
from aftersales_desktop.printing.tool_papers import render_tool_loan_slip, render_tool_register
from tests.printing import (
    accident_sheets,
    claim_sheets,
    figures_sheets,
    floor_sheets,
    purchasing_sheets,
    sheets,
    store_sheets,
)

Draw = Callable[[Language], bytes]

PAPERS: dict[str, Draw] = {
    "job card A5": lambda language: render_job_card(sheets.job_card(), language),
    "job card A4": lambda language: render_job_card(sheets.job_card(), language, PaperSize.A4),
    "estimate": lambda language: render_estimate(sheets.estimate(), language),
    "accident margin": lambda language: render_accident_margin(accident_sheets.accident_margin(), language),
    "settlement": lambda language: render_settlement(sheets.settlement(), language),
    "issue slip": lambda language: render_issue_slip(store_sheets.issue_slip(), language),
    "return slip": lambda language: render_return_slip(store_sheets.return_slip(), language),
    "tool loan slip": lambda language: render_tool_loan_slip(store_sheets.tool_loan_slip(), language),
    "tool register": lambda language: render_tool_register(store_sheets.tool_register(12), language),
    "count report": lambda language: render_count_report(store_sheets.count_report(), language),
    "visitor slip": lambda language: render_visitor_slip(floor_sheets.visitor_slip(), language),
    "floor report": lambda language: render_floor_report(floor_sheets.floor_report(), language),
    "director's figures": lambda language: render_figures(figures_sheets.figures_sheet(), language),
    "claim-part order": lambda language: render_claim_order(claim_sheets.claim_order(), language),
    "deposit receipt": lambda language: render_deposit_slip(claim_sheets.deposit_slip(), language),
    "refund voucher": lambda language: render_deposit_slip(
        claim_sheets.deposit_slip(paid_back=True), language
    ),
    "price comparison": lambda language: render_price_comparison(purchasing_sheets.comparison(), language),
    "internal use": lambda language: render_internal_use(purchasing_sheets.internal_use(), language),
    "label roll": lambda language: render_labels(store_sheets.labels(), language),
    "small label roll": lambda language: render_labels(store_sheets.labels(), language, THERMAL_50_30),
    "label sheet": lambda language: render_labels(store_sheets.labels(skip=4), language, SHEET_3_BY_8),
}
# The words each paper must carry, by language: (English, Taiwan, mainland).
TITLES = {
    "job card A5": ("Job card", "維修工單", "维修工单"),
    "job card A4": ("Job card", "維修工單", "维修工单"),
    "estimate": ("Accident-car quotation", "事故車報價單", "事故车报价单"),
    "accident margin": (
        "Accident-car quotation, house copy",
        "事故車報價單（內部存查）",
        "事故车报价单（内部存查）",
    ),
    "settlement": ("Settlement", "結算單", "结算单"),
    "issue slip": ("Parts issue slip", "領料單", "领料单"),
    "return slip": ("Return slip", "退料單", "退料单"),
    "tool loan slip": ("Special-tool loan", "專用工具借出單", "专用工具借出单"),
    "tool register": ("Special-tool loan register", "專用工具借出登記", "专用工具借出登记"),
    "count report": ("Stock count: differences", "盤點差異表", "盘点差异表"),
    "visitor slip": ("Visitor slip", "車間訪客單", "车间访客单"),
    "floor report": ("Floor inspection report", "車間檢查報告", "车间检查报告"),
    "director's figures": ("Director's figures", "總監指標", "总监指标"),
    "claim-part order": ("Claim-part order", "索賠訂貨單", "索赔订货单"),
    "deposit receipt": ("Deposit receipt", "訂金收據", "订金收据"),
    "refund voucher": ("Deposit refund voucher", "訂金退款憑單", "订金退款凭单"),
    "price comparison": ("Three-supplier comparison", "三家價格對比", "三家价格对比"),
    "internal use": ("Internal-use order", "內部領用單", "内部领用单"),
    "label roll": ("Special tool", "專用工具", "专用工具"),
    "small label roll": ("Special tool", "專用工具", "专用工具"),
    "label sheet": ("Special tool", "專用工具", "专用工具"),
}
