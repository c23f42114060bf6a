<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Program</name>
    <message>
        <source>! The report was not kept: {words}</source>
        <translation>! 報告沒有存下來：{words}</translation>
    </message>
    <message>
        <source>! {sums}: {count} did not agree at the old place already.</source>
        <translation>! {sums}：在原處就已有 {count} 項不符。</translation>
    </message>
    <message>
        <source>Address of the database, as its owner</source>
        <translation>資料庫位址（以擁有者身分）</translation>
    </message>
    <message>
        <source>Address of the database, as the program's role</source>
        <translation>資料庫位址（以程式的角色）</translation>
    </message>
    <message>
        <source>All is well: stations can work on this server.</source>
        <translation>一切正常：各工作站可以使用這台伺服器。</translation>
    </message>
    <message>
        <source>An upgrade is not undone. Close every station and make a backup first:</source>
        <translation>升級無法復原。請先關閉所有工作站並備份：</translation>
    </message>
    <message>
        <source>At work there now: {who}</source>
        <translation>目前正在那裡工作：{who}</translation>
    </message>
    <message>
        <source>Done. Every station can be started again.</source>
        <translation>完成。各工作站可以重新啟動。</translation>
    </message>
    <message>
        <source>File of the dealership's root certificate</source>
        <translation>經銷店根憑證的檔案</translation>
    </message>
    <message>
        <source>In {place}:</source>
        <translation>在 {place}：</translation>
    </message>
    <message>
        <source>Is there a backup, and shall the upgrade begin?</source>
        <translation>已有備份，開始升級嗎？</translation>
    </message>
    <message>
        <source>It is kept there.</source>
        <translation>已存入。</translation>
    </message>
    <message>
        <source>Keep the password in this PC's keyring?</source>
        <translation>把密碼存入這台電腦的鑰匙圈嗎？</translation>
    </message>
    <message>
        <source>Language of its papers: en, zh_TW or zh_CN</source>
        <translation>單據的語言：en、zh_TW 或 zh_CN</translation>
    </message>
    <message>
        <source>Moved: {rows} rows from {source} to {target}, the same at both places.</source>
        <translation>已搬移：{rows} 筆資料從 {source} 到 {target}，兩邊完全相同。</translation>
    </message>
    <message>
        <source>Name of the administrator</source>
        <translation>系統管理員姓名</translation>
    </message>
    <message>
        <source>Name of the dealership</source>
        <translation>經銷店名稱</translation>
    </message>
    <message>
        <source>New password for the role {role}</source>
        <translation>角色 {role} 的新密碼</translation>
    </message>
    <message>
        <source>Not the same; once more.</source>
        <translation>兩次不同，請再輸入一次。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有任何變更。</translation>
    </message>
    <message>
        <source>Other PCs: settings, Database, {address}</source>
        <translation>其他電腦：設定，資料庫，{address}</translation>
    </message>
    <message>
        <source>PIN of the administrator, at least six digits</source>
        <translation>系統管理員的 PIN，至少六位數字</translation>
    </message>
    <message>
        <source>Password of {user}</source>
        <translation>{user} 的密碼</translation>
    </message>
    <message>
        <source>Put right what is marked ✗ before stations work on this server.</source>
        <translation>請先修正標有 ✗ 的項目，再讓工作站使用這台伺服器。</translation>
    </message>
    <message>
        <source>Shall this PC work on this server from now on?</source>
        <translation>這台電腦今後使用這台伺服器嗎？</translation>
    </message>
    <message>
        <source>Shall this PC work there from the next start on?</source>
        <translation>這台電腦下次啟動起要在那裡工作嗎？</translation>
    </message>
    <message>
        <source>The house is open already; nobody was added.</source>
        <translation>經銷店早已建立，沒有新增任何人。</translation>
    </message>
    <message>
        <source>The house is open; {name} signs in with this PIN.</source>
        <translation>經銷店已建立；{name} 用這個 PIN 登入。</translation>
    </message>
    <message>
        <source>The keyring did not take it; it is asked for at each start.</source>
        <translation>鑰匙圈沒有收下；每次啟動時都會詢問。</translation>
    </message>
    <message>
        <source>The old place is as it was; keep it until all is well.</source>
        <translation>原處維持原樣；請保留到確認一切正常為止。</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>報告在 {file}</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>The tables are there, and the role {role} has its rights.</source>
        <translation>資料表已建立，角色 {role} 已取得權限。</translation>
    </message>
    <message>
        <source>The tables are up to date; only the rights are set anew.</source>
        <translation>資料表已是最新；只重新設定權限。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>找不到檔案 {file}。</translation>
    </message>
    <message>
        <source>This PC has no keyring; the password is asked for at each start.</source>
        <translation>這台電腦沒有鑰匙圈；每次啟動時都會詢問密碼。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Tried: {rows} rows can go from {source} to {target}; nothing was written.</source>
        <translation>已試過：{rows} 筆資料可以從 {source} 搬到 {target}；沒有寫入任何東西。</translation>
    </message>
    <message>
        <source>Work there: aftersales-desktop --database {file}</source>
        <translation>在那裡工作：aftersales-desktop --database {file}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
</TS>
