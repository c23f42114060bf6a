<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Notices</name>
    <message>
        <source>A visitor at {place} was ignored: {result}</source>
        <translation>{place} 有訪客無人理會：{result}</translation>
    </message>
    <message>
        <source>Ask {supplier} where the goods of {order} are</source>
        <translation>向 {supplier} 追問 {order} 何時到貨</translation>
    </message>
    <message>
        <source>Call {plate} in: claim part {part} has arrived ({claim})</source>
        <translation>通知 {plate} 回廠：索賠件{part}已到貨（{claim}）</translation>
    </message>
    <message>
        <source>Claim part {part} ({claim}) is signed: order it.</source>
        <translation>索賠件{part}（{claim}）已簽字，請訂貨。</translation>
    </message>
    <message>
        <source>Claim part {part} for order {order} has arrived: call the customer in ({claim}).</source>
        <translation>工單 {order} 的索賠件{part}已到貨，請通知客戶回廠（{claim}）。</translation>
    </message>
    <message>
        <source>Claim part {part} for {plate} has been lying here for {days} days ({claim})</source>
        <translation>{plate} 的索賠件 {part} 已到貨 {days} 天未裝（{claim}）</translation>
    </message>
    <message>
        <source>Claim part {part} is fitted: pay the deposit of {deposit} yuan back ({claim}).</source>
        <translation>索賠件{part}已安裝，請退還訂金 {deposit} 元（{claim}）。</translation>
    </message>
    <message>
        <source>Claim part {part} was given up: pay the deposit of {deposit} yuan back ({claim}).</source>
        <translation>索賠件 {part} 已放棄：請退還訂金 {deposit} 元（{claim}）。</translation>
    </message>
    <message>
        <source>Clause {clause}: {measure}</source>
        <translation>條款 {clause}：{measure}</translation>
    </message>
    <message>
        <source>Clear the old parts of {plate} ({order})</source>
        <translation>清走 {plate}（{order}）的舊件</translation>
    </message>
    <message>
        <source>Correct finding {finding} at {place}: {what}</source>
        <translation>整改 {place} 的問題 {finding}：{what}</translation>
    </message>
    <message>
        <source>Customers to call: {count}</source>
        <translation>待聯絡客戶：{count} 位</translation>
    </message>
    <message>
        <source>Dead stock: claim part {part} for {plate}, {days} days at the counter ({claim})</source>
        <translation>積壓件：{plate} 的索賠件{part}，到貨 {days} 天未裝（{claim}）</translation>
    </message>
    <message>
        <source>Dispel or report grievance {grievance} of {customer}</source>
        <translation>化解或上報 {customer} 的抱怨 {grievance}</translation>
    </message>
    <message>
        <source>Finding {finding} at {place} is corrected: {how}. Verify it.</source>
        <translation>{place} 的問題 {finding} 已整改：{how}。請複查。</translation>
    </message>
    <message>
        <source>Finding {finding} at {place}: {what}. To be corrected by {due}.</source>
        <translation>{place} 發現問題 {finding}：{what}。請於 {due} 前整改。</translation>
    </message>
    <message>
        <source>Grievance {grievance} of {customer} is settled: {done}</source>
        <translation>{customer} 的抱怨 {grievance} 已處理：{done}</translation>
    </message>
    <message>
        <source>Grievance {grievance} of {customer} lies at the desk ({person}) for {hours} hours.</source>
        <translation>{customer} 的抱怨 {grievance} 壓在前臺（{person}）已滿 {hours} 小時。</translation>
    </message>
    <message>
        <source>Look into a grievance that may have been hidden ({grievance})</source>
        <translation>查核可能被隱瞞的抱怨（{grievance}）</translation>
    </message>
    <message>
        <source>Look into a possible withholding: {what}</source>
        <translation>查明疑似截留：{what}</translation>
    </message>
    <message>
        <source>Margin {margin} %</source>
        <translation>毛利率 {margin} %</translation>
    </message>
    <message>
        <source>Pre-report: discount number {place} of {quota} this week, {amount} yuan ({share}) off order {order} of {customer}. Why above the quota: {why}</source>
        <translation>報備：本週第 {place} 次折扣（名額 {quota}），{customer} 的工單 {order} 減收 {amount} 元（{share}）。超額原因：{why}</translation>
    </message>
    <message>
        <source>Reception in the week of {week}: {receptions} cars, {skipped} steps skipped, {late} late</source>
        <translation>{week} 當週接待：{receptions} 台車，漏做 {skipped} 步，逾時 {late} 步</translation>
    </message>
    <message>
        <source>Sanction {number} by clause {clause} was confirmed: {measure}, {amount} yuan. You may appeal.</source>
        <translation>罰則 {number}（條款 {clause}）已確認：{measure}，{amount} 元。您可以申訴。</translation>
    </message>
    <message>
        <source>Sanction {number} by clause {clause} was confirmed: {measure}. You may appeal.</source>
        <translation>罰則 {number}（條款 {clause}）已確認：{measure}。您可以申訴。</translation>
    </message>
    <message>
        <source>Sanction {number} of {person} is to be entered: {measure}, {amount} yuan.</source>
        <translation>{person} 的罰則 {number} 待登入：{measure}，{amount} 元。</translation>
    </message>
    <message>
        <source>Sanction {number} of {person} is to be entered: {measure}.</source>
        <translation>{person} 的罰則 {number} 待登入：{measure}。</translation>
    </message>
    <message>
        <source>Settle grievance {grievance} of {customer}</source>
        <translation>處理 {customer} 的抱怨 {grievance}</translation>
    </message>
    <message>
        <source>The correction of finding {finding} at {place} was not accepted.</source>
        <translation>{place} 的問題 {finding} 複查未通過。</translation>
    </message>
    <message>
        <source>The lines of order {order} were changed: its discount of {amount} yuan no longer holds.</source>
        <translation>工單 {order} 的項目已變更，原折扣 {amount} 元失效。</translation>
    </message>
    <message>
        <source>The part that {plate} ({order}) waits for has arrived: {part}</source>
        <translation>{plate}（{order}）等候的備件已到：{part}</translation>
    </message>
    <message>
        <source>The quotation of {plate} ({order}) is signed: its parts may be ordered.</source>
        <translation>{plate}（{order}）的報價已簽字：可以訂備件了。</translation>
    </message>
    <message>
        <source>Verify the correction of finding {finding} at {place}</source>
        <translation>複查 {place} 的問題 {finding}</translation>
    </message>
    <message>
        <source>Write the reason: {order} has a margin of {margin} %</source>
        <translation>請填寫原因：{order} 的毛利率為 {margin} %</translation>
    </message>
    <message>
        <source>You do not stand in for {person} any more.</source>
        <translation>您不再代理 {person}。</translation>
    </message>
    <message>
        <source>You stand in for {person} from {first} to {last}: the powers of that post are yours then.</source>
        <translation>{first} 至 {last} 由您代理 {person}，期間由您行使其權限。</translation>
    </message>
    <message>
        <source>Your receptions in the week of {week}: {skipped} steps skipped, {late} late</source>
        <translation>您在 {week} 當週的接待：漏做 {skipped} 步，逾時 {late} 步</translation>
    </message>
    <message>
        <source>targets entered: {manufacturer} manufacturer, {group} group</source>
        <translation>已登記指標：廠家 {manufacturer} 項，集團 {group} 項</translation>
    </message>
    <message>
        <source>{cars} accident cars looked at, {fines} fines proposed</source>
        <translation>已核對 {cars} 台事故車，建議罰款 {fines} 筆</translation>
    </message>
    <message>
        <source>{count} customers to call by {due}: {script}</source>
        <translation>{due} 前聯絡 {count} 位客戶：{script}</translation>
    </message>
    <message>
        <source>{customer} complains ({later}) and told {person} before; the desk made no entry.</source>
        <translation>{customer} 再次投訴（{later}），曾向 {person} 反映，前臺沒有登記。</translation>
    </message>
    <message>
        <source>{customer} complains again ({later}); {earlier} was neither dispelled nor reported by {person}.</source>
        <translation>{customer} 再次投訴（{later}）；{person} 對 {earlier} 既未化解也未上報。</translation>
    </message>
    <message>
        <source>{customer} is not content ({grievance}): {report}</source>
        <translation>{customer} 不滿意（{grievance}）：{report}</translation>
    </message>
    <message>
        <source>{discounts} discounts looked at, {fines} fines proposed</source>
        <translation>已核對 {discounts} 筆折扣，建議罰款 {fines} 筆</translation>
    </message>
    <message>
        <source>{given} customer tasks given this week, {undone} not done yet</source>
        <translation>本週已下發 {given} 項客戶任務，尚有 {undone} 項未完成</translation>
    </message>
    <message>
        <source>{lines} issued lines compared, {incidents} new incidents</source>
        <translation>已核對 {lines} 筆領料，新增 {incidents} 件異常</translation>
    </message>
    <message>
        <source>{lines} lines bought last month, {without} of them without need</source>
        <translation>上月採購 {lines} 筆，其中 {without} 筆無需求</translation>
    </message>
    <message>
        <source>{lines} places counted, {differences} differed</source>
        <translation>已盤點 {lines} 處，{differences} 處有差異</translation>
    </message>
    <message>
        <source>{lying} claim parts lie at the counter, {called} customers called this week</source>
        <translation>{lying} 件索賠件在庫未裝，本週已致電 {called} 位客戶</translation>
    </message>
    <message>
        <source>{order} is billed at a margin of {margin} %: {reason}</source>
        <translation>{order} 結算時毛利率為 {margin}%：{reason}</translation>
    </message>
    <message>
        <source>{order} takes {part} above its monthly ceiling: give your reason, or cancel it</source>
        <translation>{order} 領用 {part} 超出每月上限：請說明原因或取消</translation>
    </message>
    <message>
        <source>{order}: {quantity} of {part} are neither fitted nor back ({person})</source>
        <translation>{order}：{part} {quantity} 未裝車也未退回（{person}）</translation>
    </message>
    <message>
        <source>{part} for {plate} ({order}) came and was rejected: {why}</source>
        <translation>{plate}（{order}）的 {part} 到貨驗收不合格：{why}</translation>
    </message>
    <message>
        <source>{part} for {plate} ({order}) is ordered, expected on {day}</source>
        <translation>{plate}（{order}）的 {part} 已訂貨，預計 {day} 到貨</translation>
    </message>
    <message>
        <source>{part} for {plate} ({order}) will not come: {why}</source>
        <translation>{plate}（{order}）的 {part} 不會到貨：{why}</translation>
    </message>
    <message>
        <source>{part} without a deposit ({deposit} yuan proposed)</source>
        <translation>{part}免收訂金（建議 {deposit} 元）</translation>
    </message>
    <message>
        <source>{part}, deposit {deposit} yuan</source>
        <translation>{part}，訂金 {deposit} 元</translation>
    </message>
    <message>
        <source>{person} approved: {power}.</source>
        <translation>{person} 已核准：{power}。</translation>
    </message>
    <message>
        <source>{person} approved: {power}. “{comment}”</source>
        <translation>{person} 已核准：{power}。「{comment}」</translation>
    </message>
    <message>
        <source>{person} changed a value of {clause}: {old} becomes {new} from {day} on. {reason}</source>
        <translation>{person} 修改了 {clause} 的參數：{day} 起由 {old} 改為 {new}。{reason}</translation>
    </message>
    <message>
        <source>{person} gave {customer} {amount} yuan ({share}) off order {order}: {reason}. Number {place} of {quota} this week.</source>
        <translation>{person} 給 {customer} 的工單 {order} 減收 {amount} 元（{share}），打折理由：{reason}。本週第 {place} 次，名額 {quota} 次。</translation>
    </message>
    <message>
        <source>{person} had {returned} of {issued} issued lines returned last month: above the limit</source>
        <translation>{person} 上月領料 {issued} 筆、退料 {returned} 筆，退料率超過上限</translation>
    </message>
    <message>
        <source>{person} sent back: {power}. “{comment}”</source>
        <translation>{person} 已退回：{power}。「{comment}」</translation>
    </message>
    <message>
        <source>{plate} ({order}) goes back to work: {findings}</source>
        <translation>{plate}（{order}）退回返工：{findings}</translation>
    </message>
    <message>
        <source>{plate} ({order}) is finished and waits for its inspection</source>
        <translation>{plate}（{order}）已完工，等候終檢</translation>
    </message>
    <message>
        <source>{plate} ({order}) passed its inspection and can be settled</source>
        <translation>{plate}（{order}）終檢合格，可以結算</translation>
    </message>
    <message>
        <source>{plate} ({order}) waits for a part: {part}</source>
        <translation>{plate}（{order}）等候備件：{part}</translation>
    </message>
    <message>
        <source>{plate} ({order}) waits for the customer's answer: {finding}</source>
        <translation>{plate}（{order}）等候客戶確認：{finding}</translation>
    </message>
    <message>
        <source>{plate} ({order}): the customer agrees to “{finding}”</source>
        <translation>{plate}（{order}）：客戶同意「{finding}」</translation>
    </message>
    <message>
        <source>{plate} ({order}): the customer declines “{finding}”</source>
        <translation>{plate}（{order}）：客戶不同意「{finding}」</translation>
    </message>
    <message>
        <source>{plate} is here again ({order}) after {earlier}: look into the repeat repair</source>
        <translation>{plate} 繼 {earlier} 後再次進廠（{order}）：請查返修</translation>
    </message>
    <message>
        <source>{points} points walked, {findings} not in order</source>
        <translation>巡查 {points} 點，{findings} 點不合格</translation>
    </message>
    <message>
        <source>{receptions} receptions: {skipped} steps skipped, {late} late</source>
        <translation>接待 {receptions} 台次：漏做 {skipped} 步，逾時 {late} 步</translation>
    </message>
    <message>
        <source>{returned} of {issued} lines returned last month, {people} people above the limit</source>
        <translation>上月領料 {issued} 筆、退料 {returned} 筆，{people} 人超過上限</translation>
    </message>
    <message>
        <source>{share} off, number {place} of {quota} this week</source>
        <translation>減收 {share}，本週第 {place} 次，名額 {quota}</translation>
    </message>
    <message>
        <source>{tasks} customer tasks given</source>
        <translation>已下發 {tasks} 項客戶任務</translation>
    </message>
    <message>
        <source>{tool} is lost; {borrower} is liable: {price}, or the same model</source>
        <translation>{tool} 已遺失，由 {borrower} 負責：{price}，或補回同型號</translation>
    </message>
    <message>
        <source>{used} consumables used last month, {above} above their ceiling</source>
        <translation>上月領用 {used} 種耗材，{above} 種超過限額</translation>
    </message>
    <message>
        <source>{visitor} is still in the workshop</source>
        <translation>{visitor} 還在車間</translation>
    </message>
</context>
</TS>
