"""What the decision on a claim part needs to see: part, price, deposit, talk (R2.3.8b, R2.3.9)."""

from aftersales_desktop.boards.request_details import DetailRow, Details
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power
from aftersales_desktop.domain.claim_parts.check_orderable import amount_of_order, signed
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimPartOrder
from aftersales_desktop.domain.claim_parts.deposit import proposed_deposit
from aftersales_desktop.domain.rules.value_of import money_of
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CLAIM = QT_TRANSLATE_NOOP("Words", "claim-part order")
PART = QT_TRANSLATE_NOOP("Words", "part")
QUANTITY = QT_TRANSLATE_NOOP("Words", "quantity")
PRICE = QT_TRANSLATE_NOOP("Words", "price each in yuan")
AMOUNT = QT_TRANSLATE_NOOP("Words", "amount in yuan")
DEPOSIT = QT_TRANSLATE_NOOP("Words", "deposit in yuan")
PROPOSED = QT_TRANSLATE_NOOP("Words", "proposed deposit in yuan")
WAIVED = QT_TRANSLATE_NOOP("Words", "no deposit because")
LARGE = QT_TRANSLATE_NOOP("Words", "director signs from, in yuan")
TOGETHER = QT_TRANSLATE_NOOP("Words", "claimed on this work order altogether, in yuan")
LARGE_UNSET = QT_TRANSLATE_NOOP("Words", "no amount set: the director signs every claim part")
TOLD = QT_TRANSLATE_NOOP("Words", "the customer was told")
TALKED = QT_TRANSLATE_NOOP("Words", "customer informed")
RECEIVED = QT_TRANSLATE_NOOP("Words", "deposit received")
MANAGER_SIGNED = QT_TRANSLATE_NOOP("Words", "signed by the workshop manager")


def claim_request(work: Work, request: ApprovalRequest) -> Details:
    """Read the claim-part order a request is about; nothing when it is gone."""
    claim = work.session.get(ClaimPartOrder, request.subject_id)
    if claim is None:
        return Details()
    rows = [
        DetailRow(label=CLAIM, value=claim.shown_number),
        DetailRow(label=PART, value=f"{claim.part_number} {claim.description}"),
        DetailRow(label=QUANTITY, value=claim.quantity),
        DetailRow(label=PRICE, value=claim.price),
        DetailRow(label=AMOUNT, value=claim.amount),
        *_money(work, claim, request),
        *_limit(work, claim),
        *(DetailRow(label=TOLD, value=talk.said) for talk in claim.talks[:1]),
    ]
    return Details(rows=tuple(rows), passed=_passed(work, claim))


def _money(work: Work, claim: ClaimPartOrder, request: ApprovalRequest) -> list[DetailRow]:
    if request.power is Power.DEPOSIT_WAIVER and claim.received is None:
        return [DetailRow(label=PROPOSED, value=proposed_deposit(work, claim.amount), tone="warn")]
    if claim.waived_because:
        return [DetailRow(label=WAIVED, value=claim.waived_because, tone="warn")]
    return [DetailRow(label=DEPOSIT, value=claim.deposit)] if claim.deposit != Money.ZERO else []


def _limit(work: Work, claim: ClaimPartOrder) -> list[DetailRow]:
    large = money_of(work, "claim.large_amount", work.local(claim.opened_at).date())
    if large is None:
        return [DetailRow(label=LARGE_UNSET, value=None, tone="muted")]
    together = amount_of_order(work, claim)
    rows = [DetailRow(label=LARGE, value=large, tone="warn" if together >= large else "")]
    if together != claim.amount:
        rows.append(DetailRow(label=TOGETHER, value=together, tone="warn" if together >= large else ""))
    return rows


def _passed(work: Work, claim: ClaimPartOrder) -> tuple[str, ...]:
    steps = (
        (TALKED, bool(claim.talks)),
        (RECEIVED, claim.received is not None),
        (MANAGER_SIGNED, signed(work, claim, Power.CLAIM_PART)),
    )
    return tuple(words for words, done in steps if done)
