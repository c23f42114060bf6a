<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Refusals</name>
    <message>
        <source>A cell of {file} is longer than {most} characters.</source>
        <translation>{file} 有一格超過 {most} 個字。</translation>
    </message>
    <message>
        <source>A deposit is more than nothing and at most {most} yuan.</source>
        <translation>訂金必須大於零，最多 {most} 元。</translation>
    </message>
    <message>
        <source>A deposit on account is no deposit: nothing is received.</source>
        <translation>掛帳不算訂金：實際並未收款。</translation>
    </message>
    <message>
        <source>A discount is more than nothing and no more than the bill.</source>
        <translation>折扣須大於零，且不超過帳單金額。</translation>
    </message>
    <message>
        <source>A finding is corrected first and verified afterwards, each once.</source>
        <translation>問題先整改再複查，各一次。</translation>
    </message>
    <message>
        <source>A fine needs both conditions: not dispelled, and hidden from the superior.</source>
        <translation>考核須兩個條件都成立：未化解，且對上級隱瞞。</translation>
    </message>
    <message>
        <source>A line needs a description, a quantity above zero and a price from 0 to {most} yuan.</source>
        <translation>項目須有說明、大於零的數量，單價在 0 到 {most} 元之間。</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>還沒有填名稱。</translation>
    </message>
    <message>
        <source>A part needs a number, a name, a unit and prices not below zero.</source>
        <translation>備件須有備件號、名稱、單位，價格不得小於零。</translation>
    </message>
    <message>
        <source>A request is sent back with a comment only.</source>
        <translation>退回申請須寫明意見。</translation>
    </message>
    <message>
        <source>A supplier needs a name, and a tax number or a telephone.</source>
        <translation>供應商須有名稱，以及稅號或電話。</translation>
    </message>
    <message>
        <source>A text holds a broken sign that cannot be stored.</source>
        <translation>文字中有損壞的字元，無法儲存。</translation>
    </message>
    <message>
        <source>A text is too long or a figure too large to be stored.</source>
        <translation>文字太長或數字太大，無法儲存。</translation>
    </message>
    <message>
        <source>A value does not fit into the new database: table {table}, row {key}, field {field}: {why}.</source>
        <translation>有一個值放不進新資料庫：資料表 {table}，列 {key}，欄位 {field}：{why}。</translation>
    </message>
    <message>
        <source>Add a hostssl line for this network to pg_hba.conf on the server.</source>
        <translation>請在伺服器的 pg_hba.conf 為這個網路加上一行 hostssl。</translation>
    </message>
    <message>
        <source>Add the labour and the parts first.</source>
        <translation>請先加上工時與備件。</translation>
    </message>
    <message>
        <source>Add the part to the catalogue and receive it first.</source>
        <translation>請先把備件加入目錄並入庫。</translation>
    </message>
    <message>
        <source>Already done; it was counted once.</source>
        <translation>已處理過，只計算一次。</translation>
    </message>
    <message>
        <source>An entry cannot be merged into itself.</source>
        <translation>同一筆資料不能合併到自己。</translation>
    </message>
    <message>
        <source>Another window or program has the database open.</source>
        <translation>另一個視窗或程式正開著資料庫。</translation>
    </message>
    <message>
        <source>Answer every point, or record what is wrong there.</source>
        <translation>請逐項檢查，有問題就登記。</translation>
    </message>
    <message>
        <source>As the owner: ALTER TABLE … ENABLE TRIGGER ALL; find out who switched it off.</source>
        <translation>以擁有者身分執行：ALTER TABLE … ENABLE TRIGGER ALL；並查出是誰關閉的。</translation>
    </message>
    <message>
        <source>As the owner: REINDEX DATABASE {name}; and ALTER DATABASE {name} REFRESH COLLATION VERSION;</source>
        <translation>以擁有者身分執行：REINDEX DATABASE {name}; 以及 ALTER DATABASE {name} REFRESH COLLATION VERSION;</translation>
    </message>
    <message>
        <source>Ask an administrator to sign in and do it.</source>
        <translation>請系統管理員登入後處理。</translation>
    </message>
    <message>
        <source>Ask for a return instead.</source>
        <translation>請改為申請退料。</translation>
    </message>
    <message>
        <source>Ask for the discount at the settlement; what the house needs for itself goes on an internal order.</source>
        <translation>請在結算時申請折扣；公司自用的另開內部工單。</translation>
    </message>
    <message>
        <source>Ask for the name and write it down.</source>
        <translation>請問清姓名並登記。</translation>
    </message>
    <message>
        <source>Ask one of the people named here, or sign in as somebody who may.</source>
        <translation>請找這裡列出的人，或以有權限的人登入。</translation>
    </message>
    <message>
        <source>Ask one of the posts named here.</source>
        <translation>請找列出的職位。</translation>
    </message>
    <message>
        <source>Ask one of those named here.</source>
        <translation>請找列出的人員。</translation>
    </message>
    <message>
        <source>Ask somebody else who makes rounds.</source>
        <translation>請另一位巡查人員複查。</translation>
    </message>
    <message>
        <source>Ask the service advisor for the customer's answer.</source>
        <translation>向服務顧問確認客戶的答覆。</translation>
    </message>
    <message>
        <source>Ask the service director, or stay within the limit.</source>
        <translation>請服務總監決定，或改在權限以內。</translation>
    </message>
    <message>
        <source>Ask the supervisor to give it to somebody else.</source>
        <translation>請前臺主管改派。</translation>
    </message>
    <message>
        <source>Ask {borrower} for it; report it lost when it is overdue and not found.</source>
        <translation>請向 {borrower} 索回；逾期仍找不到再報遺失。</translation>
    </message>
    <message>
        <source>Ask {person} how far it has come.</source>
        <translation>請向 {person} 詢問進度。</translation>
    </message>
    <message>
        <source>At least one reception step counts.</source>
        <translation>至少要有一個接待步驟計入。</translation>
    </message>
    <message>
        <source>Begin another self-purchase if more is needed.</source>
        <translation>如需更多，請另開自採。</translation>
    </message>
    <message>
        <source>Begin today or later.</source>
        <translation>請從今天或之後開始。</translation>
    </message>
    <message>
        <source>Bin {bin} does not belong to count {count}.</source>
        <translation>庫位 {bin} 不屬於盤點 {count}。</translation>
    </message>
    <message>
        <source>Bin {bin} is there already.</source>
        <translation>庫位 {bin} 已存在。</translation>
    </message>
    <message>
        <source>Both places are as they were. Put right what the words say, then move again.</source>
        <translation>兩邊都維持原樣。請照上面的訊息處理好，再搬移一次。</translation>
    </message>
    <message>
        <source>Bring the order into work first.</source>
        <translation>請先讓工單開工。</translation>
    </message>
    <message>
        <source>Bring {tool} back to the crib first; the car's delivery is not held up.</source>
        <translation>請先把 {tool} 歸還工具室；不影響交車。</translation>
    </message>
    <message>
        <source>By another clause this belongs to {posts} alone.</source>
        <translation>依另一條款，此項僅屬{posts}。</translation>
    </message>
    <message>
        <source>Call the customer and write down what was said; then give it up.</source>
        <translation>請先致電客戶並記錄談話，再放棄。</translation>
    </message>
    <message>
        <source>Call the customer in, or let the supervisor give it up.</source>
        <translation>請致電客戶到店，或由主管決定放棄。</translation>
    </message>
    <message>
        <source>Cancel the claim-part order and open a new one for the line.</source>
        <translation>請取消該索賠訂貨單，為此項目重新開單。</translation>
    </message>
    <message>
        <source>Change over: the other job is paused and this one starts.</source>
        <translation>換到這一項：另一項暫停，這一項開始計時。</translation>
    </message>
    <message>
        <source>Change that appointment instead of making a second one.</source>
        <translation>請改那一筆預約，不要再建一筆。</translation>
    </message>
    <message>
        <source>Change the choice first, then record what was received.</source>
        <translation>請先改選賠償方式，再登記收到的內容。</translation>
    </message>
    <message>
        <source>Change the other value first, or type one that stays on its side.</source>
        <translation>請先改另一個參數，或輸入不衝突的值。</translation>
    </message>
    <message>
        <source>Check that source and target are not the wrong way round.</source>
        <translation>請確認來源和目的地沒有弄反。</translation>
    </message>
    <message>
        <source>Check that the server is on, the cable in, and its firewall open.</source>
        <translation>請確認伺服器已開機、網路線已接好、防火牆已放行。</translation>
    </message>
    <message>
        <source>Check the name after the last slash, or create the database there.</source>
        <translation>請檢查最後一個斜線後的名稱，或在那裡建立資料庫。</translation>
    </message>
    <message>
        <source>Check the name of the file that is to be moved.</source>
        <translation>請檢查要搬移的檔案名稱。</translation>
    </message>
    <message>
        <source>Check the server's name, and that this PC is on the network.</source>
        <translation>請檢查伺服器名稱，並確認這台電腦已連上網路。</translation>
    </message>
    <message>
        <source>Choose Traditional Chinese, Simplified Chinese or English.</source>
        <translation>請選繁體中文、簡體中文或英文。</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG file.</source>
        <translation>請選擇 JPEG 或 PNG 檔案。</translation>
    </message>
    <message>
        <source>Choose a cart from the list.</source>
        <translation>請從清單選擇接油車。</translation>
    </message>
    <message>
        <source>Choose a day within a year.</source>
        <translation>請選一年以內的日期。</translation>
    </message>
    <message>
        <source>Choose a day within the next two years.</source>
        <translation>請選兩年以內的日期。</translation>
    </message>
    <message>
        <source>Choose a duty from the list.</source>
        <translation>請從清單選擇事項。</translation>
    </message>
    <message>
        <source>Choose a finding from the list.</source>
        <translation>請從清單選擇問題。</translation>
    </message>
    <message>
        <source>Choose a folder on this PC, or connect to a PostgreSQL server.</source>
        <translation>請選這臺電腦上的資料夾，或連接 PostgreSQL 伺服器。</translation>
    </message>
    <message>
        <source>Choose a labour line.</source>
        <translation>請選擇工時項目。</translation>
    </message>
    <message>
        <source>Choose a later time, or check the car in now.</source>
        <translation>請選較晚的時間，或現在就接車。</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>請選擇較晚的時間。</translation>
    </message>
    <message>
        <source>Choose a line from the page.</source>
        <translation>請從頁面上選一行。</translation>
    </message>
    <message>
        <source>Choose a part line.</source>
        <translation>請選擇備件項目。</translation>
    </message>
    <message>
        <source>Choose a place from the list.</source>
        <translation>請從清單選擇地點。</translation>
    </message>
    <message>
        <source>Choose a reason and write in a few words why: it goes to the service director.</source>
        <translation>選擇原因並簡單寫明打折理由，將上報服務總監。</translation>
    </message>
    <message>
        <source>Choose a round and a point from the list.</source>
        <translation>請從清單選擇巡查與項目。</translation>
    </message>
    <message>
        <source>Choose a service advisor or the front-desk supervisor.</source>
        <translation>請選服務顧問或前臺主管。</translation>
    </message>
    <message>
        <source>Choose a value from the rulebook.</source>
        <translation>請從規則手冊選一個參數。</translation>
    </message>
    <message>
        <source>Choose an advisor or the front-desk supervisor.</source>
        <translation>請選服務顧問或前臺主管。</translation>
    </message>
    <message>
        <source>Choose an appointment of the same car.</source>
        <translation>請選擇同一輛車的工單或預約。</translation>
    </message>
    <message>
        <source>Choose an earlier last day, or change the posts on the staff page.</source>
        <translation>請選較早的結束日，或在人員頁更改職位。</translation>
    </message>
    <message>
        <source>Choose an empty database; nothing is ever written over.</source>
        <translation>請選擇空的資料庫；程式絕不覆寫任何資料。</translation>
    </message>
    <message>
        <source>Choose an open incident from the list.</source>
        <translation>請從清單選擇未結的調查事項。</translation>
    </message>
    <message>
        <source>Choose an open task.</source>
        <translation>請選擇未完成的項目。</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>請選擇其他備份。</translation>
    </message>
    <message>
        <source>Choose another bay.</source>
        <translation>請選另一個工位。</translation>
    </message>
    <message>
        <source>Choose another bin.</source>
        <translation>請選別的庫位。</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>請用別的編號。</translation>
    </message>
    <message>
        <source>Choose another disk; this one loses or changes data.</source>
        <translation>請換一個磁碟；這個會遺失或改變資料。</translation>
    </message>
    <message>
        <source>Choose another encoding until the first rows can be read.</source>
        <translation>請換一種編碼，直到前幾列可以讀懂。</translation>
    </message>
    <message>
        <source>Choose another name, or put that file aside.</source>
        <translation>請換一個名稱，或把那個檔案移開。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請換一個名稱。</translation>
    </message>
    <message>
        <source>Choose another person as the deputy.</source>
        <translation>請選另一位代理人。</translation>
    </message>
    <message>
        <source>Choose fewer days, and print the register in parts.</source>
        <translation>請縮短日期，分次列印登記簿。</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>請從清單中選擇。</translation>
    </message>
    <message>
        <source>Choose one from the list, or add the supplier first.</source>
        <translation>請從名單選擇，或先新增供應商。</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Asia/Shanghai or Asia/Taipei.</source>
        <translation>請從清單選擇，例如 Asia/Shanghai 或 Asia/Taipei。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>請從清單中選一件。</translation>
    </message>
    <message>
        <source>Choose one from the register.</source>
        <translation>請從登記簿中選擇。</translation>
    </message>
    <message>
        <source>Choose one of the clauses that name a fine or another measure.</source>
        <translation>請選擇訂有考核或其他處理的條款。</translation>
    </message>
    <message>
        <source>Choose one of the stored quotes, or renew the one that ran out.</source>
        <translation>請選擇已儲存的報價，或更新已過期的報價。</translation>
    </message>
    <message>
        <source>Choose one of the technicians.</source>
        <translation>請選一位技師。</translation>
    </message>
    <message>
        <source>Choose one of the two causes.</source>
        <translation>請從兩個原因中選擇一個。</translation>
    </message>
    <message>
        <source>Choose one or more people.</source>
        <translation>請選擇一人或多人。</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>請從清單選一位。</translation>
    </message>
    <message>
        <source>Choose somebody who holds the post.</source>
        <translation>請選擇擔任該職務的人。</translation>
    </message>
    <message>
        <source>Choose the dealership's root certificate again; it ends in .crt.</source>
        <translation>請重新選擇經銷店的根憑證，副檔名為 .crt。</translation>
    </message>
    <message>
        <source>Choose the double and the entry that is kept.</source>
        <translation>請選擇重複的資料與要保留的資料。</translation>
    </message>
    <message>
        <source>Choose the drain cart the old filter lies on.</source>
        <translation>請選擇舊機油格所在的接油車。</translation>
    </message>
    <message>
        <source>Choose the file of the dealership's root certificate.</source>
        <translation>請選擇經銷店根憑證的檔案。</translation>
    </message>
    <message>
        <source>Choose the order of an accident car.</source>
        <translation>請選擇事故車的工單。</translation>
    </message>
    <message>
        <source>Choose the order of this customer, or none.</source>
        <translation>請選這位客戶的工單，或不選。</translation>
    </message>
    <message>
        <source>Choose the order, slip or tool first, then print.</source>
        <translation>請先選工單、單據或工具，再列印。</translation>
    </message>
    <message>
        <source>Choose the part in the catalogue, or drop the wish.</source>
        <translation>請在目錄中選定備件，或取消這項需求。</translation>
    </message>
    <message>
        <source>Choose the part that is really missing.</source>
        <translation>請選擇真正缺少的備件。</translation>
    </message>
    <message>
        <source>Choose the part that was reported or ordered wrongly.</source>
        <translation>請選擇誤報或誤訂的備件。</translation>
    </message>
    <message>
        <source>Choose the place or write it down.</source>
        <translation>請選擇或填寫地點。</translation>
    </message>
    <message>
        <source>Choose the right file, or restore the newest good backup.</source>
        <translation>請選擇正確的檔案，或還原最新的完好備份。</translation>
    </message>
    <message>
        <source>Choose the right file; nothing was changed in this one.</source>
        <translation>請選擇正確的檔案；這個檔案沒有任何更動。</translation>
    </message>
    <message>
        <source>Choose this week or an earlier one.</source>
        <translation>請選本週或更早的一週。</translation>
    </message>
    <message>
        <source>Choose today or a later day, at most two years ahead.</source>
        <translation>請選擇今天或之後的日期，最遠兩年。</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>請選今天或之後的日期。</translation>
    </message>
    <message>
        <source>Choose where it goes.</source>
        <translation>請選擇要移到哪裡。</translation>
    </message>
    <message>
        <source>Choose why the part comes back.</source>
        <translation>請選擇退料原因。</translation>
    </message>
    <message>
        <source>Claim-part order {claim} is not signed by the workshop manager.</source>
        <translation>索賠訂貨單 {claim} 尚未經車間經理簽字。</translation>
    </message>
    <message>
        <source>Claim-part order {claim} is “{state}”, not ready for “{wanted}”.</source>
        <translation>索賠訂貨單 {claim} 目前為「{state}」，不能轉為「{wanted}」。</translation>
    </message>
    <message>
        <source>Claim-part order {claim} over {amount} yuan needs the service director's signature too.</source>
        <translation>索賠訂貨單 {claim} 金額 {amount} 元，另須服務總監簽字。</translation>
    </message>
    <message>
        <source>Clause “{id}” threatens with no sanction.</source>
        <translation>條款「{id}」沒有罰則。</translation>
    </message>
    <message>
        <source>Clock off first, or let the leader close the forgotten clock.</source>
        <translation>請先停止計時，或請班組長補停忘關的計時。</translation>
    </message>
    <message>
        <source>Clock on first: scan job card and badge.</source>
        <translation>請先開始計時：掃描派工卡和員工證。</translation>
    </message>
    <message>
        <source>Close it in the other program, or choose another place.</source>
        <translation>請先在其他程式中關閉，或改存他處。</translation>
    </message>
    <message>
        <source>Close it in the other program, or copy it to this PC first.</source>
        <translation>請先在其他程式關閉它，或先複製到這台電腦。</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>請直接結案。</translation>
    </message>
    <message>
        <source>Close the program and start it again; on the other PCs choose the new place first.</source>
        <translation>請關閉程式再重新啟動；其他電腦請先選擇新位置。</translation>
    </message>
    <message>
        <source>Close the program at the other PCs first.</source>
        <translation>請先關閉其他電腦上的程式。</translation>
    </message>
    <message>
        <source>Close the program everywhere else on this PC, then try again.</source>
        <translation>請關閉這台電腦上其他地方的本程式，再試一次。</translation>
    </message>
    <message>
        <source>Collect the part at the parts counter first, or correct the quantity.</source>
        <translation>請先到備件庫領料，或更正數量。</translation>
    </message>
    <message>
        <source>Come as its owner, or on the server, as postgres: ALTER DATABASE {name} OWNER TO {role}</source>
        <translation>請以擁有者身分連線，或在伺服器上以 postgres 執行：ALTER DATABASE {name} OWNER TO {role}</translation>
    </message>
    <message>
        <source>Complete the line.</source>
        <translation>請把這一項填完整。</translation>
    </message>
    <message>
        <source>Correct the VIN first if one of them was mistyped.</source>
        <translation>若其中一個 VIN 打錯，請先更正。</translation>
    </message>
    <message>
        <source>Correct the days.</source>
        <translation>請更正日期。</translation>
    </message>
    <message>
        <source>Correct the payments until they come to the amount due.</source>
        <translation>請更正付款，使合計等於應收金額。</translation>
    </message>
    <message>
        <source>Count again, or ask for another return.</source>
        <translation>請重新點數，或另外申請退料。</translation>
    </message>
    <message>
        <source>Count again, or write down why it differs.</source>
        <translation>請重新點數，或寫下差異原因。</translation>
    </message>
    <message>
        <source>Count them, also those with nothing in the bin.</source>
        <translation>請逐行點完，庫位是空的也要點。</translation>
    </message>
    <message>
        <source>Count them, check that they are unused and give them a bin first.</source>
        <translation>請先點數、確認未使用並指定庫位。</translation>
    </message>
    <message>
        <source>Count this line again.</source>
        <translation>請重新點數這一行。</translation>
    </message>
    <message>
        <source>Count {count} has bin {bin} open already.</source>
        <translation>盤點 {count} 正在點庫位 {bin}。</translation>
    </message>
    <message>
        <source>Count {count} is “{state}” already.</source>
        <translation>盤點 {count} 已是「{state}」。</translation>
    </message>
    <message>
        <source>Cover both fenders and confirm it by name.</source>
        <translation>鋪好左右葉子板護罩，並具名確認。</translation>
    </message>
    <message>
        <source>Create an empty database for the workshop and name that one.</source>
        <translation>請為車間建立一個空的資料庫，並使用它的名稱。</translation>
    </message>
    <message>
        <source>Create the database anew: createdb --encoding UTF8 --template template0 {name}</source>
        <translation>請重新建立資料庫：createdb --encoding UTF8 --template template0 {name}</translation>
    </message>
    <message>
        <source>Describe the finding; the advisor of this order adds the lines.</source>
        <translation>請描述發現的問題，項目由本工單的服務顧問新增。</translation>
    </message>
    <message>
        <source>Divide it into smaller files and bring them in one after the other.</source>
        <translation>請分成幾個較小的檔案，依次匯入。</translation>
    </message>
    <message>
        <source>Do it then; the program reminds you.</source>
        <translation>屆時再辦，系統會提醒。</translation>
    </message>
    <message>
        <source>Do the step that its page shows next.</source>
        <translation>請做其頁面所示的下一步。</translation>
    </message>
    <message>
        <source>Due are {due}, the payments come to {paid}.</source>
        <translation>應收 {due}，付款合計 {paid}。</translation>
    </message>
    <message>
        <source>Empty the cart and confirm it, or take another cart.</source>
        <translation>清空接油車並確認，或換一臺接油車。</translation>
    </message>
    <message>
        <source>End that delegation first, or choose other days.</source>
        <translation>請先結束該代理，或改選日期。</translation>
    </message>
    <message>
        <source>Enter a tool that turns up now as a new one.</source>
        <translation>現在才找到的工具請登記為新工具。</translation>
    </message>
    <message>
        <source>Enter parts, paint, labour and outside work with their prices.</source>
        <translation>請輸入備件、噴漆、工時、外包及其價格。</translation>
    </message>
    <message>
        <source>Enter results once it has begun.</source>
        <translation>活動開始後再登記成效。</translation>
    </message>
    <message>
        <source>Enter the day on which it happened.</source>
        <translation>請輸入發生日期。</translation>
    </message>
    <message>
        <source>Enter the end of the warranty in the car's file, or let the customer pay the line.</source>
        <translation>請在車輛資料填入質保到期日，或改由客戶付款。</translation>
    </message>
    <message>
        <source>Enter the purchase price from the invoice, or choose the same model.</source>
        <translation>請依發票填入購入價格，或改選相同型號。</translation>
    </message>
    <message>
        <source>Enter the quote of another supplier.</source>
        <translation>請再錄入另一家供應商的報價。</translation>
    </message>
    <message>
        <source>Enter today's shift, or one to come.</source>
        <translation>請登記今天或以後的當班。</translation>
    </message>
    <message>
        <source>Enter what each of these costs the house, without tax.</source>
        <translation>請填寫每一項的未稅成本。</translation>
    </message>
    <message>
        <source>Enter who confirmed it, and what was done.</source>
        <translation>請填確認人與處理方式。</translation>
    </message>
    <message>
        <source>Every signature of {claim} is given or asked for already.</source>
        <translation>{claim} 的簽字都已完成或已送簽。</translation>
    </message>
    <message>
        <source>Everybody sees the own ones.</source>
        <translation>每人只能看自己的罰則。</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>兩項都要填寫。</translation>
    </message>
    <message>
        <source>Fill in the bin, or leave the stock empty and count it later.</source>
        <translation>請填庫位；或讓庫存留空，之後再盤點。</translation>
    </message>
    <message>
        <source>Fill in the missing field; the model decides what may replace a loss.</source>
        <translation>請補上空白欄位；遺失時以型號認定可替代的工具。</translation>
    </message>
    <message>
        <source>Fill in the owner's name.</source>
        <translation>請填車主姓名。</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>請補齊缺少的內容。</translation>
    </message>
    <message>
        <source>Fill it in, or leave the row out.</source>
        <translation>請填上，或略去這一列。</translation>
    </message>
    <message>
        <source>Finding {finding} is: {state}.</source>
        <translation>問題 {finding} 目前為：{state}。</translation>
    </message>
    <message>
        <source>Finish or cancel that count first.</source>
        <translation>請先完成或取消那次盤點。</translation>
    </message>
    <message>
        <source>Finish the order, or report an addition.</source>
        <translation>請將工單完工，或提報二次增項。</translation>
    </message>
    <message>
        <source>Finish the task, or ask the service advisor to take it off.</source>
        <translation>請完成該項目，或請服務顧問刪除。</translation>
    </message>
    <message>
        <source>Fit it and tick it, or bring it back to the parts counter.</source>
        <translation>請裝車並勾選，或把實物退回備件庫。</translation>
    </message>
    <message>
        <source>Fit the covers and confirm them by name.</source>
        <translation>鋪好護罩，並具名確認。</translation>
    </message>
    <message>
        <source>For {tool} “{chosen}” was chosen, not “{received}”.</source>
        <translation>{tool} 選的是「{chosen}」，不是「{received}」。</translation>
    </message>
    <message>
        <source>Format the column as text and type the value again.</source>
        <translation>請把該欄設為文字格式，再重新輸入。</translation>
    </message>
    <message>
        <source>Give every labour and part line of it a price, then ask the customer.</source>
        <translation>請先為增項的每一項填上單價，再問客戶。</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>請換一個名稱。</translation>
    </message>
    <message>
        <source>Give out rolled masking paper or masking film instead.</source>
        <translation>請改發卷式遮蔽紙或遮蔽膜。</translation>
    </message>
    <message>
        <source>Give the administrator's post to somebody else first.</source>
        <translation>請先把系統管理員職務交給另一人。</translation>
    </message>
    <message>
        <source>Give the card back and tick it; the counter keeps the issue slip.</source>
        <translation>請交還派工卡並勾選；櫃檯留存領料單。</translation>
    </message>
    <message>
        <source>Give the discount again, or take it back.</source>
        <translation>請重新給予折扣，或撤回。</translation>
    </message>
    <message>
        <source>Give the discount at the settlement, with its reason; take off work that is not done.</source>
        <translation>請在結算時打折並寫明理由；沒做的項目請刪除。</translation>
    </message>
    <message>
        <source>Give them in several portions, to several people.</source>
        <translation>請分批下發給幾位人員。</translation>
    </message>
    <message>
        <source>Go on with that one.</source>
        <translation>請沿用該單。</translation>
    </message>
    <message>
        <source>Go on with the next task.</source>
        <translation>請繼續下一項任務。</translation>
    </message>
    <message>
        <source>Go on with the step that its page shows next.</source>
        <translation>請繼續其頁面所示的下一步。</translation>
    </message>
    <message>
        <source>Grievance {grievance} counts as dispelled only when the customer confirms it.</source>
        <translation>抱怨 {grievance} 須客戶確認才算化解。</translation>
    </message>
    <message>
        <source>Grievance {grievance} is already: {state}.</source>
        <translation>抱怨 {grievance} 目前狀態：{state}。</translation>
    </message>
    <message>
        <source>Grievance {grievance} is neither dispelled nor reported to the superior.</source>
        <translation>抱怨 {grievance} 既未化解也未上報上級。</translation>
    </message>
    <message>
        <source>Grievance {grievance} was not reported to you.</source>
        <translation>抱怨 {grievance} 未上報給您。</translation>
    </message>
    <message>
        <source>Hand the complete sheet in, tick it, then archive the order.</source>
        <translation>請交回齊全的服務單並勾選，再歸檔。</translation>
    </message>
    <message>
        <source>Hand this tool back; take the same model or the original price.</source>
        <translation>請退回這件工具；只收相同型號或原價賠償。</translation>
    </message>
    <message>
        <source>How the wrong part came about is not said.</source>
        <translation>沒有說明誤報或誤訂的經過。</translation>
    </message>
    <message>
        <source>If you hold the power, send it back with a comment instead.</source>
        <translation>若您有權限，請寫意見退回。</translation>
    </message>
    <message>
        <source>Install PostgreSQL {oldest} or newer on the server.</source>
        <translation>請在伺服器安裝 PostgreSQL {oldest} 或更新版本。</translation>
    </message>
    <message>
        <source>Install the client tools of PostgreSQL {server} or newer.</source>
        <translation>請安裝 PostgreSQL {server} 或更新版本的用戶端工具。</translation>
    </message>
    <message>
        <source>Install the client tools of PostgreSQL {version} or newer.</source>
        <translation>請安裝 PostgreSQL {version} 或更新版本的用戶端工具。</translation>
    </message>
    <message>
        <source>Install the newer version on this PC, or choose an older backup.</source>
        <translation>請在這台電腦安裝較新版本，或選擇較舊的備份。</translation>
    </message>
    <message>
        <source>Install the newer version on this PC; nothing was changed.</source>
        <translation>請在這臺電腦安裝新版本；資料沒有更動。</translation>
    </message>
    <message>
        <source>Issue only what the order lists; ask the service advisor to add it.</source>
        <translation>只發工單上有的備件；請服務顧問加上。</translation>
    </message>
    <message>
        <source>Issue what is still open, or let the service advisor add a line.</source>
        <translation>請發未出的數量，或請服務顧問加一行。</translation>
    </message>
    <message>
        <source>Issue what is there, and order the rest.</source>
        <translation>先發現有的，其餘訂貨。</translation>
    </message>
    <message>
        <source>Issued, but neither fitted nor returned: {part}, {quantity}.</source>
        <translation>已領料但未裝車也未退回：{part}，{quantity}。</translation>
    </message>
    <message>
        <source>It has {length} characters; at most {most} fit.</source>
        <translation>共有 {length} 個字，最多只能 {most} 個。</translation>
    </message>
    <message>
        <source>It holds invisible control characters.</source>
        <translation>其中有看不見的控制字元。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>沒有填寫。</translation>
    </message>
    <message>
        <source>It is not identified yet which part is meant by “{part}”.</source>
        <translation>「{part}」指的是哪個備件，還沒有確認。</translation>
    </message>
    <message>
        <source>It is not known what this paper is about.</source>
        <translation>不知道這份單據屬於哪一項。</translation>
    </message>
    <message>
        <source>It is not recorded what became of the old parts.</source>
        <translation>舊件處理方式尚未登記。</translation>
    </message>
    <message>
        <source>It is not said what was done about grievance {grievance}.</source>
        <translation>沒有寫明抱怨 {grievance} 如何處理。</translation>
    </message>
    <message>
        <source>It is not said what was found.</source>
        <translation>沒有寫明查到什麼。</translation>
    </message>
    <message>
        <source>It is not said why the customer counts as {standing}.</source>
        <translation>沒有寫明為何列為{standing}。</translation>
    </message>
    <message>
        <source>It is not said why the customer has no interest.</source>
        <translation>沒有寫明客戶為何無意願。</translation>
    </message>
    <message>
        <source>It is not written down who answered.</source>
        <translation>沒有記下是誰回覆的。</translation>
    </message>
    <message>
        <source>It is not written down who takes the car.</source>
        <translation>沒有記下由誰領車。</translation>
    </message>
    <message>
        <source>It stands in row {row} as well, with other contents.</source>
        <translation>第 {row} 列也有，而內容不同。</translation>
    </message>
    <message>
        <source>It stays in the list of missed duties.</source>
        <translation>它會留在漏辦清單中。</translation>
    </message>
    <message>
        <source>Its certificate is not signed by the chosen root certificate, or has expired. Type no password before whoever looks after the server has looked at it.</source>
        <translation>它的憑證不是由所選的根憑證簽發，或已過期。在伺服器管理者查看之前，請勿輸入密碼。</translation>
    </message>
    <message>
        <source>Judge the open incident first.</source>
        <translation>請先對已立案的事項做結論。</translation>
    </message>
    <message>
        <source>Keep the columns that shall be brought in, and save it again.</source>
        <translation>請只留下要匯入的欄位，再存檔。</translation>
    </message>
    <message>
        <source>Leave it to one of those named here, or withdraw the request.</source>
        <translation>請交由列出的人員批覆，或撤回申請。</translation>
    </message>
    <message>
        <source>Leave it to somebody else.</source>
        <translation>請交由他人處理。</translation>
    </message>
    <message>
        <source>Leave it to the signature.</source>
        <translation>直接等待簽字即可。</translation>
    </message>
    <message>
        <source>Leave it with at least one post that somebody holds.</source>
        <translation>請至少保留一個有人擔任的職位。</translation>
    </message>
    <message>
        <source>Leave it with these posts.</source>
        <translation>請保留給這些職位。</translation>
    </message>
    <message>
        <source>Leave it with these posts; further ones may be added.</source>
        <translation>請保留這些職位，可以再增加其他職位。</translation>
    </message>
    <message>
        <source>Leave it, or write why it is bought all the same.</source>
        <translation>請不要採購，或寫明仍要採購的原因。</translation>
    </message>
    <message>
        <source>Leave one of the two rows out.</source>
        <translation>兩列請略去一列。</translation>
    </message>
    <message>
        <source>Leave the line on the order.</source>
        <translation>請把這一項留在工單上。</translation>
    </message>
    <message>
        <source>Leave the password out: the program asks for it and keeps it in this PC's keyring. Change the password that was shown here.</source>
        <translation>請勿寫上密碼：程式會詢問，並存入這台電腦的鑰匙圈。請更換剛才露出的密碼。</translation>
    </message>
    <message>
        <source>Leave the price as it is until the loss is made good.</source>
        <translation>賠償完成前請不要更改價格。</translation>
    </message>
    <message>
        <source>Leave the rulebook's amount, or type one up to {most} yuan.</source>
        <translation>請用規章金額，或輸入 {most} 元以內的金額。</translation>
    </message>
    <message>
        <source>Lend another tool; this one has left the crib for good.</source>
        <translation>請借出其他工具；這件已不再使用。</translation>
    </message>
    <message>
        <source>Let another service director look into it.</source>
        <translation>請由另一位服務總監查核。</translation>
    </message>
    <message>
        <source>Let another step count first.</source>
        <translation>請先讓另一個步驟計入。</translation>
    </message>
    <message>
        <source>Let both set their time by the network (Debian: systemd-timesyncd; Windows: Date &amp; time).</source>
        <translation>請讓兩者透過網路校時（Debian：systemd-timesyncd；Windows：日期和時間）。</translation>
    </message>
    <message>
        <source>Let it be issued for that order.</source>
        <translation>請在該工單上領料。</translation>
    </message>
    <message>
        <source>Let reception open one: talk, deposit, signatures.</source>
        <translation>請由前臺開單：溝通、訂金、簽字。</translation>
    </message>
    <message>
        <source>Let somebody inspect it who did not work on it.</source>
        <translation>請由未參與施工的人員檢驗。</translation>
    </message>
    <message>
        <source>Let somebody judge it who is not concerned.</source>
        <translation>請由與此事無關的人做結論。</translation>
    </message>
    <message>
        <source>Let the cashier cancel it and pay the deposit back in one step.</source>
        <translation>請由收銀取消並同時退還訂金。</translation>
    </message>
    <message>
        <source>Let the customer sign the estimate on the screen.</source>
        <translation>請客戶在螢幕上簽名。</translation>
    </message>
    <message>
        <source>Let the desk report it, or the superior it was reported to settle it.</source>
        <translation>請前臺上報，或由受報的上級處理。</translation>
    </message>
    <message>
        <source>Let the floor or the front desk bring the order back to work first.</source>
        <translation>請先由車間或前臺讓工單恢復施工。</translation>
    </message>
    <message>
        <source>Let the floor report a second-round addition and ask the customer.</source>
        <translation>請車間提報二次增項，再徵求客戶同意。</translation>
    </message>
    <message>
        <source>Let the parts counter cancel what has not come; then open a claim-part order for the line.</source>
        <translation>請備件櫃檯取消未到的部分，再為該項目開索賠訂貨單。</translation>
    </message>
    <message>
        <source>Let the person concerned do it, or the manager.</source>
        <translation>請當事人或其主管申訴。</translation>
    </message>
    <message>
        <source>Let the service advisor add it to the quotation first.</source>
        <translation>請服務顧問先加入報價單。</translation>
    </message>
    <message>
        <source>Let the service advisor change the line first.</source>
        <translation>請服務顧問先修改該行。</translation>
    </message>
    <message>
        <source>Let the service advisor price it first.</source>
        <translation>請服務顧問先完成報價。</translation>
    </message>
    <message>
        <source>Let the service advisor take the line off if it is the wrong part.</source>
        <translation>如果選錯了備件，請服務顧問移除這一行。</translation>
    </message>
    <message>
        <source>Let those who verify look at the facts; they may dismiss it.</source>
        <translation>請由核實人查看事實；不成立時由核實人撤銷。</translation>
    </message>
    <message>
        <source>Let {person} sign in, or lend it at the parts counter.</source>
        <translation>請 {person} 自己登入，或到備件櫃檯借出。</translation>
    </message>
    <message>
        <source>Look at each part; used parts stay with the order.</source>
        <translation>請逐件檢查；用過的備件留在工單上。</translation>
    </message>
    <message>
        <source>Look at goods-in: it was taken in already.</source>
        <translation>請查看入庫記錄：已經入庫。</translation>
    </message>
    <message>
        <source>Look at it again; somebody else has acted.</source>
        <translation>請重新查看，已有人處理。</translation>
    </message>
    <message>
        <source>Look at the authority matrix.</source>
        <translation>請查看權責表。</translation>
    </message>
    <message>
        <source>Look at the day's list again.</source>
        <translation>請再看一次當日清單。</translation>
    </message>
    <message>
        <source>Look at the figure in the manufacturer's or the group's paper.</source>
        <translation>請查對廠家或集團的指標文件。</translation>
    </message>
    <message>
        <source>Look at the fresh figures and try again; your input is kept.</source>
        <translation>請看最新資料後再試，您輸入的內容仍保留。</translation>
    </message>
    <message>
        <source>Look at the latest request about the same thing.</source>
        <translation>請看同一事項的最新申請。</translation>
    </message>
    <message>
        <source>Look at the line again: somebody may have corrected it already.</source>
        <translation>請再看一次這一行：可能已有人更正。</translation>
    </message>
    <message>
        <source>Look at the list of cases; a second case needs another cause.</source>
        <translation>請看案件清單；另一案須有不同經過。</translation>
    </message>
    <message>
        <source>Look at the list of returns for its next step.</source>
        <translation>請在退料清單中查看下一步。</translation>
    </message>
    <message>
        <source>Look at the new value and decide again.</source>
        <translation>請看過新值再決定。</translation>
    </message>
    <message>
        <source>Look at the open orders; cancel the other one if it is wrong.</source>
        <translation>請查看待到貨訂單；若那張有誤請先取消。</translation>
    </message>
    <message>
        <source>Look at the order again; somebody may have taken it back.</source>
        <translation>請再看一次工單，可能已有人撤回。</translation>
    </message>
    <message>
        <source>Look at the order's state and take the step before it first.</source>
        <translation>請看工單狀態，先完成前一步。</translation>
    </message>
    <message>
        <source>Look at the order: the answer may have been recorded elsewhere.</source>
        <translation>請看工單：回覆可能已在別處記錄。</translation>
    </message>
    <message>
        <source>Look at the printer, then print again; the paper was saved as PDF.</source>
        <translation>請檢查印表機後重新列印；單據已存成 PDF。</translation>
    </message>
    <message>
        <source>Look at the tool and write down its condition.</source>
        <translation>請檢查工具並寫下狀況。</translation>
    </message>
    <message>
        <source>Look at the tool's history; nothing has to be taken back.</source>
        <translation>請看工具的借還記錄；沒有東西需要收回。</translation>
    </message>
    <message>
        <source>Look at what was handed over and brought back.</source>
        <translation>請核對已領與已退的數量。</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is not closed near row {row}.</source>
        <translation>請找第 {row} 列附近沒有成對的引號。</translation>
    </message>
    <message>
        <source>Look it up in the list of grievances.</source>
        <translation>請到抱怨清單查找。</translation>
    </message>
    <message>
        <source>Look it up in the list of suspected concealments.</source>
        <translation>請到疑似隱瞞清單查找。</translation>
    </message>
    <message>
        <source>Look it up there; nobody is punished twice for one thing.</source>
        <translation>請查閱該筆；一事不二罰。</translation>
    </message>
    <message>
        <source>Look whether they were cleared already.</source>
        <translation>請查看是否已清走。</translation>
    </message>
    <message>
        <source>Make a new appointment if the customer comes again.</source>
        <translation>客戶若再來，請建新預約。</translation>
    </message>
    <message>
        <source>Make room on the disk of the database, then do the same again: it counts once. If there is room, the disk may be failing: make a backup on another one.</source>
        <translation>請在資料庫所在的磁碟騰出空間，再做一次同樣的動作：只會計算一次。若還有空間，磁碟可能快壞了：請備份到另一個磁碟。</translation>
    </message>
    <message>
        <source>Make room there or choose another folder in the settings.</source>
        <translation>請清出空間，或在設定中改選資料夾。</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>請騰出空間，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>請騰出空間，或選擇其他磁碟。</translation>
    </message>
    <message>
        <source>Margin {margin} % is below {line} %: this is not decided by {person}.</source>
        <translation>毛利率 {margin} % 低於 {line} %：不由 {person} 決定。</translation>
    </message>
    <message>
        <source>Mark customers in the list, one or all of them.</source>
        <translation>請在名單勾選一位或全部客戶。</translation>
    </message>
    <message>
        <source>Mileage and fuel must be readings of the instrument panel.</source>
        <translation>里程與油量須為儀表上的讀數。</translation>
    </message>
    <message>
        <source>More than {most} loans went out on these days.</source>
        <translation>這段日期的借出超過 {most} 筆。</translation>
    </message>
    <message>
        <source>Move the appointment to today first.</source>
        <translation>請先把預約改到今天。</translation>
    </message>
    <message>
        <source>Name another role for the program, usually workshop.</source>
        <translation>請為程式指定另一個角色，通常是 workshop。</translation>
    </message>
    <message>
        <source>Name the advisor whom the customer told first.</source>
        <translation>請指明客戶最先反映的服務顧問。</translation>
    </message>
    <message>
        <source>Name the person in sales and the purpose, and enter at least one item.</source>
        <translation>請填寫銷售部領用人與用途，並至少錄入一項。</translation>
    </message>
    <message>
        <source>Name the person of the house who goes along.</source>
        <translation>請指定店內陪同人。</translation>
    </message>
    <message>
        <source>No approval step may be put before this: {posts} do it themselves.</source>
        <translation>此項不得再加簽核：由{posts}自行辦理。</translation>
    </message>
    <message>
        <source>No bin with stock begins with “{scope}”.</source>
        <translation>沒有以「{scope}」開頭且有庫存的庫位。</translation>
    </message>
    <message>
        <source>No bin with stock lies from “{first}” to “{last}”.</source>
        <translation>從「{first}」到「{last}」沒有有庫存的庫位。</translation>
    </message>
    <message>
        <source>No clock of {technician} is running.</source>
        <translation>{technician} 目前沒有計時。</translation>
    </message>
    <message>
        <source>No concealment is suspected here.</source>
        <translation>這裡沒有疑似隱瞞。</translation>
    </message>
    <message>
        <source>No customer is selected.</source>
        <translation>沒有勾選客戶。</translation>
    </message>
    <message>
        <source>No old parts of order {order} lie on the floor.</source>
        <translation>工單 {order} 沒有舊件留在車間。</translation>
    </message>
    <message>
        <source>No part is on this order yet.</source>
        <translation>訂單上還沒有備件。</translation>
    </message>
    <message>
        <source>No printer is set up on this PC.</source>
        <translation>這台電腦沒有設定印表機。</translation>
    </message>
    <message>
        <source>No server called {host} is known here.</source>
        <translation>這裡找不到名為 {host} 的伺服器。</translation>
    </message>
    <message>
        <source>No valid quote is chosen.</source>
        <translation>尚未選定有效的報價。</translation>
    </message>
    <message>
        <source>No warranty is recorded for {plate} on the day it came in: the line cannot be free.</source>
        <translation>{plate} 進廠當日沒有質保記錄：這一項不能免費。</translation>
    </message>
    <message>
        <source>Nobody has called the customer since {part} ({claim}) came.</source>
        <translation>{part}（{claim}）到貨後還沒有人打電話給客戶。</translation>
    </message>
    <message>
        <source>Nobody has said what is wrong.</source>
        <translation>未說明有什麼問題。</translation>
    </message>
    <message>
        <source>Nobody has said what was found out.</source>
        <translation>未說明查明的結果。</translation>
    </message>
    <message>
        <source>Nobody has talked to the customer about {claim} yet.</source>
        <translation>尚未就 {claim} 與客戶溝通。</translation>
    </message>
    <message>
        <source>Nobody is named whom the wrong part concerns.</source>
        <translation>沒有指明相關人員。</translation>
    </message>
    <message>
        <source>Nobody knows where the removed parts of order {order} lie.</source>
        <translation>工單 {order} 的拆車件沒有存放位置。</translation>
    </message>
    <message>
        <source>Nobody on the floor has this badge: {person}.</source>
        <translation>車間沒有人持此員工證：{person}。</translation>
    </message>
    <message>
        <source>Nobody on the staff would hold this power any more.</source>
        <translation>這樣一來，就沒有人掌握這項權限。</translation>
    </message>
    <message>
        <source>Nobody stands in for himself.</source>
        <translation>不能代理自己。</translation>
    </message>
    <message>
        <source>Not a clear part name: “{name}”.</source>
        <translation>備件名稱不清楚：「{name}」。</translation>
    </message>
    <message>
        <source>Nothing asks for so much of {part}: {on_hand} in stock, {ordered} on the way, minimum {minimum}.</source>
        <translation>沒有單據需要這麼多{part}：在庫 {on_hand}、在途 {ordered}、最低庫存 {minimum}。</translation>
    </message>
    <message>
        <source>Nothing can be printed while the database is away: every print is numbered and recorded.</source>
        <translation>資料庫無法連線時不能列印：每次列印都要編號並留下記錄。</translation>
    </message>
    <message>
        <source>Nothing is entered as received.</source>
        <translation>沒有錄入到貨數量。</translation>
    </message>
    <message>
        <source>Nothing is kept for this line.</source>
        <translation>這一行沒有保留庫存。</translation>
    </message>
    <message>
        <source>Nothing is left to do for this period.</source>
        <translation>本期已無需再辦。</translation>
    </message>
    <message>
        <source>Nothing is lost: go on at the old place and report these words.</source>
        <translation>沒有遺失任何資料：請在原處繼續工作，並回報這段文字。</translation>
    </message>
    <message>
        <source>Nothing is picked yet.</source>
        <translation>尚未挑選任何備件。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>不必處理。</translation>
    </message>
    <message>
        <source>Nothing to do: go on with the next one.</source>
        <translation>不必處理，請繼續下一筆。</translation>
    </message>
    <message>
        <source>Nothing to do: parts may be ordered.</source>
        <translation>無須處理：可以訂備件。</translation>
    </message>
    <message>
        <source>Nothing to set here: the program follows the rule's wording.</source>
        <translation>此處無須設定，程式依條文辦理。</translation>
    </message>
    <message>
        <source>Of “{part}” only {fittable} can be fitted; {wanted} was entered.</source>
        <translation>「{part}」只能裝 {fittable}，輸入的是 {wanted}。</translation>
    </message>
    <message>
        <source>Of “{part}” {fitted} are in the car; {wanted} cannot come out.</source>
        <translation>「{part}」已裝車 {fitted}，不能取消 {wanted}。</translation>
    </message>
    <message>
        <source>On the server, as postgres: createuser --pwprompt {role}; then run this again.</source>
        <translation>請在伺服器上以 postgres 執行：createuser --pwprompt {role}，然後再執行一次。</translation>
    </message>
    <message>
        <source>Once it is back, move again with --dry-run: if it then finds data there, everything arrived.</source>
        <translation>伺服器恢復後，請加上 --dry-run 再搬移一次：若說那裡已有資料，就表示全部都到了。</translation>
    </message>
    <message>
        <source>Only a person it went to may read or accept it.</source>
        <translation>只有收件人可以讀取或接收。</translation>
    </message>
    <message>
        <source>Only an administrator makes or unmakes an administrator.</source>
        <translation>只有系統管理員可以指派或取消系統管理員。</translation>
    </message>
    <message>
        <source>Only the service advisor adds lines to an accident quotation.</source>
        <translation>事故車報價單只能由服務顧問新增項目。</translation>
    </message>
    <message>
        <source>Only unused parts go back to stock: {returnable} of this line.</source>
        <translation>只有未使用的可以退庫：本行可退 {returnable}。</translation>
    </message>
    <message>
        <source>Only {person} or a manager appeals against this sanction.</source>
        <translation>只有 {person} 或主管可就此罰則申訴。</translation>
    </message>
    <message>
        <source>Only {person} or the director decides who stands in for {person}.</source>
        <translation>只有 {person} 本人或服務總監可以決定由誰代理 {person}。</translation>
    </message>
    <message>
        <source>Only {person}, who asked for this, can take it back.</source>
        <translation>只有提出人 {person} 可以撤回。</translation>
    </message>
    <message>
        <source>Open a count for that bin.</source>
        <translation>請對該庫位開立盤點。</translation>
    </message>
    <message>
        <source>Open a new count.</source>
        <translation>請開立新的盤點。</translation>
    </message>
    <message>
        <source>Open a new order for what has come up since.</source>
        <translation>之後的事項請另開工單。</translation>
    </message>
    <message>
        <source>Open another one if more is needed.</source>
        <translation>如需更多，請另開一張。</translation>
    </message>
    <message>
        <source>Open it and decide it by itself.</source>
        <translation>請單獨開啟並批覆。</translation>
    </message>
    <message>
        <source>Open it and do it there; the program then ticks it off by itself.</source>
        <translation>請開啟該頁面並在那裡完成，程式會自動記為已完成。</translation>
    </message>
    <message>
        <source>Open that part and change it.</source>
        <translation>請打開該備件修改。</translation>
    </message>
    <message>
        <source>Open the checklist and answer every point.</source>
        <translation>請開啟檢查表並逐項檢查。</translation>
    </message>
    <message>
        <source>Open the list of claim parts and choose it there.</source>
        <translation>請開啟索賠件清單並從中選擇。</translation>
    </message>
    <message>
        <source>Order it as an ordinary part, or set the line to warranty first.</source>
        <translation>請按一般備件訂貨，或先將項目改為質保。</translation>
    </message>
    <message>
        <source>Order {order} cannot be finished yet. {missing}</source>
        <translation>工單 {order} 還不能完工。{missing}</translation>
    </message>
    <message>
        <source>Order {order} has an open grievance: {grievance}.</source>
        <translation>工單 {order} 有未結抱怨：{grievance}。</translation>
    </message>
    <message>
        <source>Order {order} has been started: what the customer pays more for needs a yes first.</source>
        <translation>工單 {order} 已開工：增加客戶費用須先徵得同意。</translation>
    </message>
    <message>
        <source>Order {order} has no discount.</source>
        <translation>工單 {order} 沒有折扣。</translation>
    </message>
    <message>
        <source>Order {order} has no lines to quote.</source>
        <translation>工單 {order} 沒有可報價的項目。</translation>
    </message>
    <message>
        <source>Order {order} has no posted stock-out to hand over.</source>
        <translation>工單 {order} 沒有已過帳、可交付的出庫。</translation>
    </message>
    <message>
        <source>Order {order} has not been started.</source>
        <translation>工單 {order} 尚未開工。</translation>
    </message>
    <message>
        <source>Order {order} is not this customer's.</source>
        <translation>工單 {order} 不是這位客戶的。</translation>
    </message>
    <message>
        <source>Order {order} is “{kind}”, not an accident repair.</source>
        <translation>工單 {order} 為「{kind}」，不是事故維修。</translation>
    </message>
    <message>
        <source>Order {order} is “{kind}”: discounts are for general repairs only.</source>
        <translation>工單 {order} 屬於「{kind}」，折扣只限一般維修。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”: a discount is given between the finished work and the bill.</source>
        <translation>工單 {order} 為「{state}」，折扣須在完工之後、結算之前給予。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”: its quotation stays as it is.</source>
        <translation>工單 {order} 為「{state}」：報價不再變動。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”: parts go out while it is started.</source>
        <translation>工單 {order} 為「{state}」：開工中才能發料。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”; it cannot become “{wanted}” now.</source>
        <translation>工單 {order} 目前為「{state}」，不能變成「{wanted}」。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”; it needs no place on the floor.</source>
        <translation>工單 {order} 為「{state}」，不需要安排工位。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”; its parts are charged already.</source>
        <translation>工單 {order} 為「{state}」，備件已計價。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”; no tool goes out for it.</source>
        <translation>工單 {order} 目前「{state}」，不能為它借出工具。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”; nobody works on it now.</source>
        <translation>工單 {order} 為「{state}」，現在不能施工。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”; this can no longer be changed.</source>
        <translation>工單 {order} 目前為「{state}」，已不能修改。</translation>
    </message>
    <message>
        <source>Order {order} needs no {part} now.</source>
        <translation>工單 {order} 目前不需要 {part}。</translation>
    </message>
    <message>
        <source>Order {order}: margin {margin} % is below {line} %, and the reason is missing.</source>
        <translation>工單 {order}：毛利率 {margin} % 低於 {line} %，且未說明原因。</translation>
    </message>
    <message>
        <source>Paid work needs the customer's name and signature.</source>
        <translation>收費維修須有客戶姓名與簽名。</translation>
    </message>
    <message>
        <source>Part number {part} is in the catalogue already.</source>
        <translation>備件號 {part} 已在目錄中。</translation>
    </message>
    <message>
        <source>Parts are ordered for accepted orders, once the customer has agreed to the line.</source>
        <translation>只為客戶已確認的工單與項目訂貨。</translation>
    </message>
    <message>
        <source>Parts for a car go out against its work order.</source>
        <translation>裝車的備件請憑工單出庫。</translation>
    </message>
    <message>
        <source>Parts of order {order} have already been stocked out.</source>
        <translation>工單 {order} 的備件已經出庫。</translation>
    </message>
    <message>
        <source>Pay it back in full, then close.</source>
        <translation>請先全額退還，再結案。</translation>
    </message>
    <message>
        <source>Plan orders the customer has agreed to and that are not finished.</source>
        <translation>只能安排客戶已同意且未完工的工單。</translation>
    </message>
    <message>
        <source>Post the stock-out first; the goods follow it.</source>
        <translation>請先出庫過帳，實物隨後交付。</translation>
    </message>
    <message>
        <source>PostgreSQL {version} is new enough.</source>
        <translation>PostgreSQL {version} 版本夠新。</translation>
    </message>
    <message>
        <source>PostgreSQL {version} is too old.</source>
        <translation>PostgreSQL {version} 版本太舊。</translation>
    </message>
    <message>
        <source>Powers are handed over for at most {days} days.</source>
        <translation>權限最多交付 {days} 天。</translation>
    </message>
    <message>
        <source>Powers cannot be handed over for days that are past.</source>
        <translation>不能交付已過去日期的權限。</translation>
    </message>
    <message>
        <source>Price it again; the new version is signed.</source>
        <translation>請重新報價；新版本再簽字。</translation>
    </message>
    <message>
        <source>Price the new version and get its signature.</source>
        <translation>請完成新版報價並取得簽字。</translation>
    </message>
    <message>
        <source>Price the quotation and get the signature of those named here.</source>
        <translation>請完成報價，並由此處所列人員簽字。</translation>
    </message>
    <message>
        <source>Price what is still to be done on a new order.</source>
        <translation>其餘工作請另開工單報價。</translation>
    </message>
    <message>
        <source>Print it once the connection is back; the page stays as it is.</source>
        <translation>連線恢復後再列印，頁面內容不變。</translation>
    </message>
    <message>
        <source>Print once more; the page will carry the next number.</source>
        <translation>請再列印一次，頁上會是下一個份號。</translation>
    </message>
    <message>
        <source>Print the job card: it travels with the car.</source>
        <translation>請列印派工卡，隨車走。</translation>
    </message>
    <message>
        <source>Promise a time that the workshop can keep.</source>
        <translation>請承諾車間做得到的時間。</translation>
    </message>
    <message>
        <source>Put it right in the program, then move again.</source>
        <translation>請先在程式裡更正，再搬移一次。</translation>
    </message>
    <message>
        <source>Put the form's files back as they were delivered, or mend the line named.</source>
        <translation>請還原該表單的原始檔案，或修正上述那一行。</translation>
    </message>
    <message>
        <source>Put them away tidily and enter shelf or box.</source>
        <translation>請放好並填寫貨架號或整理箱號。</translation>
    </message>
    <message>
        <source>Put these right one after the other.</source>
        <translation>請逐項處理。</translation>
    </message>
    <message>
        <source>Read it again, then decide.</source>
        <translation>請重新查看後再批覆。</translation>
    </message>
    <message>
        <source>Read it again; a wrong entry is corrected by the supervisor.</source>
        <translation>請再讀一次；錯誤的里程由前臺主管更正。</translation>
    </message>
    <message>
        <source>Read it again; there may be nothing left to do.</source>
        <translation>請再看一次，可能已無須處理。</translation>
    </message>
    <message>
        <source>Read them again: mileage from 0 up, fuel from 0 to 8 eighths.</source>
        <translation>請再讀一次：里程不小於 0，油量 0 到 8 格。</translation>
    </message>
    <message>
        <source>Reading goes on. Whoever looks after the PC lets you write into the folder of the database; then do the same again.</source>
        <translation>仍可查看。請管理電腦的人讓您能寫入資料庫所在的資料夾，再做一次同樣的動作。</translation>
    </message>
    <message>
        <source>Reading it is enough.</source>
        <translation>讀過即可。</translation>
    </message>
    <message>
        <source>Record it: to the customer, to the manufacturer, scrapped, or none removed.</source>
        <translation>請登記：交還客戶、索賠退廠、報廢或無舊件。</translation>
    </message>
    <message>
        <source>Record the full original price, or choose the same model.</source>
        <translation>請登記全額原價，或改選相同型號。</translation>
    </message>
    <message>
        <source>Record the talk first: part, deposit, how long it takes.</source>
        <translation>請先記錄溝通：備件、訂金、所需時間。</translation>
    </message>
    <message>
        <source>Record what you found since then as a finding of its own.</source>
        <translation>之後發現的問題請另行登記。</translation>
    </message>
    <message>
        <source>Refresh the list of activities.</source>
        <translation>請重新整理活動清單。</translation>
    </message>
    <message>
        <source>Refresh the list of tasks.</source>
        <translation>請重新整理任務清單。</translation>
    </message>
    <message>
        <source>Repeat this step as it stands once the server is back: it counts once either way.</source>
        <translation>伺服器恢復後，請原樣再做一次這一步：無論如何只會計入一次。</translation>
    </message>
    <message>
        <source>Report it to the superior, or dispel it and let the customer confirm.</source>
        <translation>請上報上級，或化解並取得客戶確認。</translation>
    </message>
    <message>
        <source>Report the loss first.</source>
        <translation>請先報遺失。</translation>
    </message>
    <message>
        <source>Restore the newest good backup. If there never was a house here, remove the file.</source>
        <translation>請還原最新的完好備份。若這裡從來沒有過店家資料，請移除這個檔案。</translation>
    </message>
    <message>
        <source>Restore the newest good backup; older ones are not touched.</source>
        <translation>請還原最新的完好備份；較舊的不會動到。</translation>
    </message>
    <message>
        <source>Return the parts to the counter first, then try again.</source>
        <translation>請先把備件退回備件庫，再試一次。</translation>
    </message>
    <message>
        <source>Return what was handed over and not fitted; reverse a slip still here.</source>
        <translation>只能退已領而未裝的；未交付的單請沖銷。</translation>
    </message>
    <message>
        <source>Return {slip} asks for {wanted}; {counted} were counted.</source>
        <translation>退料單 {slip} 申請 {wanted}，實點 {counted}。</translation>
    </message>
    <message>
        <source>Return {slip} is “{state}” already.</source>
        <translation>退料單 {slip} 已是「{state}」。</translation>
    </message>
    <message>
        <source>Run aftersales-desktop server init, or server upgrade if it is older, and move then.</source>
        <translation>請執行 aftersales-desktop server init，版本較舊則執行 server upgrade，然後再搬移。</translation>
    </message>
    <message>
        <source>Sanction {number} is against {person}, who cannot judge it.</source>
        <translation>罰則 {number} 的當事人是 {person}，不得自行處理。</translation>
    </message>
    <message>
        <source>Sanction {number} is “{state}” since {at}, by {person}.</source>
        <translation>罰則 {number} 自 {at} 起為「{state}」，經手人 {person}。</translation>
    </message>
    <message>
        <source>Sanction {number} was appealed against before.</source>
        <translation>罰則 {number} 已申訴過。</translation>
    </message>
    <message>
        <source>Save it as CSV or as an Excel workbook (.xlsx), without a password.</source>
        <translation>請存成 CSV 或 Excel 活頁簿（.xlsx），不設密碼。</translation>
    </message>
    <message>
        <source>Save the file for support, and restore the newest backup in which they do.</source>
        <translation>請儲存支援檔案，並還原帳目相符的最新備份。</translation>
    </message>
    <message>
        <source>Scan or search the parts that came in.</source>
        <translation>請掃描或搜尋到貨的備件。</translation>
    </message>
    <message>
        <source>Scan the badge of the person who takes the tool.</source>
        <translation>請掃描借用人的員工證。</translation>
    </message>
    <message>
        <source>Scan the badge of the technician who takes the parts.</source>
        <translation>請掃描領料技師的員工證。</translation>
    </message>
    <message>
        <source>Scan the badge of {technician}, or ask the team leader.</source>
        <translation>請掃描 {technician} 的員工證，或找班組長。</translation>
    </message>
    <message>
        <source>Scan the bin's label, or add the bin first.</source>
        <translation>請掃描庫位標籤，或先新設庫位。</translation>
    </message>
    <message>
        <source>Scan the card that lies with this car.</source>
        <translation>請掃描隨車的派工卡。</translation>
    </message>
    <message>
        <source>Scan the code again, or type the number together with its check characters from the card.</source>
        <translation>請重新掃描，或輸入卡上的號碼與校驗碼。</translation>
    </message>
    <message>
        <source>Scan the job card of a car that is being worked on.</source>
        <translation>請掃描施工中車輛的派工卡。</translation>
    </message>
    <message>
        <source>Scan the job card, or search by plate.</source>
        <translation>請掃描派工卡，或用車牌搜尋。</translation>
    </message>
    <message>
        <source>Scan the job card, or type its number together with the check characters.</source>
        <translation>請掃描派工卡，或輸入單號與校驗碼。</translation>
    </message>
    <message>
        <source>Scan the parts, or type how many go out on their lines.</source>
        <translation>請掃描備件，或在各行輸入出庫數量。</translation>
    </message>
    <message>
        <source>Scan the tool's label, or search by name or number.</source>
        <translation>請掃描工具標籤，或以名稱、編號搜尋。</translation>
    </message>
    <message>
        <source>Search again; a double may have been merged into another entry.</source>
        <translation>請重新搜尋；重複的資料可能已併入另一筆。</translation>
    </message>
    <message>
        <source>Search by a piece of its number or name.</source>
        <translation>請用備件號或名稱的一段搜尋。</translation>
    </message>
    <message>
        <source>Search by plate, VIN or phone, or enter the car as a new one.</source>
        <translation>請用車牌、VIN 或電話搜尋，或登記為新車輛。</translation>
    </message>
    <message>
        <source>Set ssl = on with a certificate in postgresql.conf on the server.</source>
        <translation>請在伺服器的 postgresql.conf 設定憑證並啟用 ssl = on。</translation>
    </message>
    <message>
        <source>Set targets for this month or one of the next twelve.</source>
        <translation>只能設定本月或之後十二個月的指標。</translation>
    </message>
    <message>
        <source>Set up a printer; the paper was saved as PDF.</source>
        <translation>請設定印表機；單據已存成 PDF。</translation>
    </message>
    <message>
        <source>Settle the grievance with the customer first.</source>
        <translation>請先與客戶處理好抱怨。</translation>
    </message>
    <message>
        <source>Settle the matter and call again before archiving.</source>
        <translation>請先處理好並再次回訪，然後歸檔。</translation>
    </message>
    <message>
        <source>Settle the order as it stands.</source>
        <translation>請照原樣結算。</translation>
    </message>
    <message>
        <source>Settle the order without a discount.</source>
        <translation>請不打折結算。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>請縮短。</translation>
    </message>
    <message>
        <source>Shorten what was typed last and try again.</source>
        <translation>請縮短剛才輸入的內容後再試一次。</translation>
    </message>
    <message>
        <source>Show the customer the estimate and let it be signed.</source>
        <translation>請給客戶看估價並簽名。</translation>
    </message>
    <message>
        <source>Show these words to whoever looks after the server.</source>
        <translation>請把這段文字給伺服器管理者看。</translation>
    </message>
    <message>
        <source>Show this to whoever looks after the server; backups made there are not touched by it.</source>
        <translation>請把這段文字給管理伺服器的人看；在伺服器上製作的備份不受影響。</translation>
    </message>
    <message>
        <source>Sign in; the administrator changes the house in its settings.</source>
        <translation>請登入；店內設定由系統管理員更改。</translation>
    </message>
    <message>
        <source>Slip {slip} has been handed over; it cannot be reversed.</source>
        <translation>單據 {slip} 已交付，不能沖銷。</translation>
    </message>
    <message>
        <source>Slip {slip} has been reversed already.</source>
        <translation>單據 {slip} 已沖銷。</translation>
    </message>
    <message>
        <source>Somebody changed the house's data meanwhile: check the file again.</source>
        <translation>其間有人改了本廠資料：請再檢查一次檔案。</translation>
    </message>
    <message>
        <source>Start PostgreSQL there, and let it listen on the network (listen_addresses).</source>
        <translation>請在那裡啟動 PostgreSQL，並讓它接受網路連線（listen_addresses）。</translation>
    </message>
    <message>
        <source>Start again whenever it suits.</source>
        <translation>可隨時重新開始。</translation>
    </message>
    <message>
        <source>Start the order on the floor first: scan its job card there.</source>
        <translation>請先在車間開工：在那裡掃描派工卡。</translation>
    </message>
    <message>
        <source>Stopped; both places are as they were.</source>
        <translation>已停止；兩邊都維持原樣。</translation>
    </message>
    <message>
        <source>Store nothing in it. Restore the newest good backup; until then the house can be looked at as far as it can be read.</source>
        <translation>請勿再寫入任何資料。請還原最新的完好備份；在此之前，讀得到的部分仍可查看。</translation>
    </message>
    <message>
        <source>Tables of another program lie in this database: {named}.</source>
        <translation>這個資料庫裡有其他程式的資料表：{named}。</translation>
    </message>
    <message>
        <source>Take a smaller picture.</source>
        <translation>請用較小的照片。</translation>
    </message>
    <message>
        <source>Take in what was ordered; give back the rest, or order it and then take it in.</source>
        <translation>按訂購數量驗收；多出的退回，或先補訂再入庫。</translation>
    </message>
    <message>
        <source>Take it back first, or lend another one.</source>
        <translation>請先收回，或借出另一件。</translation>
    </message>
    <message>
        <source>Take it in cash, by card, transfer or mobile payment.</source>
        <translation>請以現金、刷卡、轉帳或行動支付收取。</translation>
    </message>
    <message>
        <source>Take less, or let the parts manager give the reason.</source>
        <translation>請減少數量，或由備件經理說明原因。</translation>
    </message>
    <message>
        <source>Take the deposit, or ask the workshop manager to waive it.</source>
        <translation>請收取訂金，或請車間經理免收。</translation>
    </message>
    <message>
        <source>Take the filter away, or search for something else.</source>
        <translation>請取消篩選，或換個搜尋條件。</translation>
    </message>
    <message>
        <source>Take the last good backup, or show these words to whoever helps.</source>
        <translation>請取用最近一份完好的備份，或把這段文字給協助的人看。</translation>
    </message>
    <message>
        <source>Take the name from the catalogue, or write it out: no symbols, no abbreviations.</source>
        <translation>請取用備件目錄的名稱，或寫全名：不用符號與縮寫。</translation>
    </message>
    <message>
        <source>Take them back at the tool crib first, or report them lost.</source>
        <translation>請先歸還工具並登記，或登記遺失。</translation>
    </message>
    <message>
        <source>Take what is free, or release a reservation on the stock card.</source>
        <translation>請只領可用的，或在庫存卡上解除保留。</translation>
    </message>
    <message>
        <source>Talk to the front desk about a refund.</source>
        <translation>退款請洽前臺。</translation>
    </message>
    <message>
        <source>Targets for {month} cannot be set.</source>
        <translation>不能設定 {month} 的指標。</translation>
    </message>
    <message>
        <source>Task not done: {task}.</source>
        <translation>項目未完成：{task}。</translation>
    </message>
    <message>
        <source>Texts are sorted by the locale {locale}.</source>
        <translation>文字依地區設定 {locale} 排序。</translation>
    </message>
    <message>
        <source>The activity needs a name and what is offered.</source>
        <translation>活動須有名稱與內容。</translation>
    </message>
    <message>
        <source>The activity would run from {first} to {last}.</source>
        <translation>活動期間為 {first} 到 {last}，不成立。</translation>
    </message>
    <message>
        <source>The addition to order {order} is not priced yet.</source>
        <translation>工單 {order} 的二次增項尚未報價。</translation>
    </message>
    <message>
        <source>The address has a password in it; it is not used.</source>
        <translation>位址裡有密碼，因此不予使用。</translation>
    </message>
    <message>
        <source>The appointment of {plate} is at {at}, which is not over yet.</source>
        <translation>{plate} 的預約是 {at}，時間還沒到。</translation>
    </message>
    <message>
        <source>The appointment of {plate} is on {at}, not today.</source>
        <translation>{plate} 的預約是 {at}，不是今天。</translation>
    </message>
    <message>
        <source>The appointment of {plate} is “{state}” already.</source>
        <translation>{plate} 的預約已是「{state}」。</translation>
    </message>
    <message>
        <source>The authority matrix does not give {person} this power: {power}.</source>
        <translation>權責表未授予 {person} 此權限：{power}。</translation>
    </message>
    <message>
        <source>The authority matrix has no such line.</source>
        <translation>權責表沒有這一行。</translation>
    </message>
    <message>
        <source>The backup could not be written to {folder}: {reason}</source>
        <translation>無法把備份寫入 {folder}：{reason}</translation>
    </message>
    <message>
        <source>The backup of {moment} has changed since it was made: {what}.</source>
        <translation>{moment} 的備份製作後已被改變：{what}。</translation>
    </message>
    <message>
        <source>The backup of {moment} was made by a newer version.</source>
        <translation>{moment} 的備份由較新版本製作。</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing was kept of it.</source>
        <translation>備份已停止，沒有留下任何內容。</translation>
    </message>
    <message>
        <source>The bill of order {order} has changed since its discount was asked for.</source>
        <translation>工單 {order} 的帳單在提出折扣後已變動。</translation>
    </message>
    <message>
        <source>The books do not agree: {what}.</source>
        <translation>帳目不符：{what}。</translation>
    </message>
    <message>
        <source>The car had {known} km already; {typed} km is less.</source>
        <translation>這輛車已有 {known} 公里，{typed} 公里比它少。</translation>
    </message>
    <message>
        <source>The car of order {order} is there already.</source>
        <translation>工單 {order} 的車輛已經在那裡。</translation>
    </message>
    <message>
        <source>The cause is missing: missed in the quotation, or damaged in repair.</source>
        <translation>缺少原因：報價漏報，或維修中損壞。</translation>
    </message>
    <message>
        <source>The clock of {technician} runs on {order}: {task}.</source>
        <translation>{technician} 正在 {order} 計時：{task}。</translation>
    </message>
    <message>
        <source>The clocks of this PC and the server agree.</source>
        <translation>這台電腦與伺服器的時間一致。</translation>
    </message>
    <message>
        <source>The clocks of this PC and the server differ by {seconds} seconds.</source>
        <translation>這台電腦與伺服器的時間相差 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The condition of {tool} has not been noted.</source>
        <translation>尚未記錄 {tool} 的狀況。</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server has proved who it is.</source>
        <translation>連線已加密，伺服器也已證明其身分。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>連線未加密。</translation>
    </message>
    <message>
        <source>The copy is not the same as the house: {what}.</source>
        <translation>副本與本廠資料不同：{what}。</translation>
    </message>
    <message>
        <source>The correction would be due at {due}, and that is past.</source>
        <translation>整改期限 {due} 已經過去。</translation>
    </message>
    <message>
        <source>The cost is missing: {lines}.</source>
        <translation>缺少成本：{lines}。</translation>
    </message>
    <message>
        <source>The customer has not accepted the estimate of order {order} as it stands.</source>
        <translation>客戶尚未同意工單 {order} 目前的估價。</translation>
    </message>
    <message>
        <source>The customer has not agreed to “{task}” yet.</source>
        <translation>客戶尚未同意「{task}」。</translation>
    </message>
    <message>
        <source>The customer of order {order} was not content at the last call.</source>
        <translation>工單 {order} 的客戶上次回訪時不滿意。</translation>
    </message>
    <message>
        <source>The customer pays nothing for order {order}: there is nothing to take off.</source>
        <translation>工單 {order} 客戶無須付款，沒有可折的金額。</translation>
    </message>
    <message>
        <source>The customer's complaint is empty.</source>
        <translation>客戶原話還沒有填。</translation>
    </message>
    <message>
        <source>The customer's name is missing.</source>
        <translation>缺少客戶姓名。</translation>
    </message>
    <message>
        <source>The customer's words are missing.</source>
        <translation>缺少客戶原話。</translation>
    </message>
    <message>
        <source>The data at the old place are damaged: table {table}: {why}.</source>
        <translation>原處的資料已損壞：資料表 {table}：{why}。</translation>
    </message>
    <message>
        <source>The data at {place} are those of an older version: {at}, and this program needs {head}.</source>
        <translation>{place} 的資料屬於較舊的版本：{at}，本程式需要 {head}。</translation>
    </message>
    <message>
        <source>The database at {place} is empty; there is nothing to move.</source>
        <translation>{place} 的資料庫是空的；沒有東西可以搬移。</translation>
    </message>
    <message>
        <source>The database at {place} is not prepared for this program: {at} instead of {head}.</source>
        <translation>{place} 的資料庫還沒有為本程式準備好：現為 {at}，應為 {head}。</translation>
    </message>
    <message>
        <source>The database cannot lie in “{folder}”: it is a network share or a cloud folder.</source>
        <translation>資料庫不能放在「{folder}」：那是網路共用或雲端資料夾。</translation>
    </message>
    <message>
        <source>The database cannot store every character: its encoding is {encoding}.</source>
        <translation>資料庫無法儲存所有字元：其編碼為 {encoding}。</translation>
    </message>
    <message>
        <source>The database is busy; nothing was stored.</source>
        <translation>資料庫忙碌，沒有存入。</translation>
    </message>
    <message>
        <source>The database is damaged: {what}.</source>
        <translation>資料庫已損壞：{what}。</translation>
    </message>
    <message>
        <source>The database is damaged; nothing was stored.</source>
        <translation>資料庫已損壞；沒有儲存任何資料。</translation>
    </message>
    <message>
        <source>The database is write-protected; nothing was stored.</source>
        <translation>資料庫有寫入保護；沒有儲存任何資料。</translation>
    </message>
    <message>
        <source>The database itself is damaged: {what}.</source>
        <translation>資料庫本身已損壞：{what}。</translation>
    </message>
    <message>
        <source>The database on the server has not been prepared yet.</source>
        <translation>伺服器上的資料庫尚未準備好。</translation>
    </message>
    <message>
        <source>The database on the server is older than this program.</source>
        <translation>伺服器上的資料庫比這個程式舊。</translation>
    </message>
    <message>
        <source>The database stores every character (UTF8).</source>
        <translation>資料庫可儲存所有字元（UTF8）。</translation>
    </message>
    <message>
        <source>The dealership needs a name.</source>
        <translation>經銷店需要名稱。</translation>
    </message>
    <message>
        <source>The delivery has no lines.</source>
        <translation>這次到貨沒有任何一行。</translation>
    </message>
    <message>
        <source>The deposit goes back once the part is in the car.</source>
        <translation>備件裝上車後才退還訂金。</translation>
    </message>
    <message>
        <source>The deposit of {claim} has not been received.</source>
        <translation>尚未收到 {claim} 的訂金。</translation>
    </message>
    <message>
        <source>The deposit of {claim} is settled already.</source>
        <translation>{claim} 的訂金已處理。</translation>
    </message>
    <message>
        <source>The deposit of {deposit} yuan of {claim} is not paid back yet.</source>
        <translation>{claim} 的訂金 {deposit} 元尚未退還。</translation>
    </message>
    <message>
        <source>The discount asked for on order {order} is not decided yet.</source>
        <translation>工單 {order} 提出的折扣尚未決定。</translation>
    </message>
    <message>
        <source>The disk of {place} has {free} MB free, and {needed} MB are needed.</source>
        <translation>{place} 所在的磁碟剩餘 {free} MB，需要 {needed} MB。</translation>
    </message>
    <message>
        <source>The disk takes nothing more; nothing was stored.</source>
        <translation>磁碟無法再寫入；沒有儲存任何資料。</translation>
    </message>
    <message>
        <source>The file chosen as root certificate cannot be read.</source>
        <translation>無法讀取所選的根憑證檔案。</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program.</source>
        <translation>檔案 {file} 屬於別的程式。</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {reason}</source>
        <translation>無法寫入檔案 {file}：{reason}</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>檔案 {file} 是空的。</translation>
    </message>
    <message>
        <source>The file {file} is not a database, or its beginning is destroyed.</source>
        <translation>檔案 {file} 不是資料庫，或其開頭已毀損。</translation>
    </message>
    <message>
        <source>The finding is missing.</source>
        <translation>未填寫發現的問題。</translation>
    </message>
    <message>
        <source>The findings or the reason are missing.</source>
        <translation>缺少查核結果或理由。</translation>
    </message>
    <message>
        <source>The first row names the columns; the data begin in the second.</source>
        <translation>第一列是欄名，資料從第二列開始。</translation>
    </message>
    <message>
        <source>The form “{form}” cannot be drawn: {reason}</source>
        <translation>無法產生表單「{form}」：{reason}</translation>
    </message>
    <message>
        <source>The goods of return {slip} have not been received yet.</source>
        <translation>退料單 {slip} 的實物尚未收到。</translation>
    </message>
    <message>
        <source>The house has moved to {place}; nothing was stored here.</source>
        <translation>本廠資料已搬到 {place}；這裡沒有存入任何內容。</translation>
    </message>
    <message>
        <source>The job card has not been handed back to the technician.</source>
        <translation>派工卡尚未交還技師。</translation>
    </message>
    <message>
        <source>The job card has not been scanned.</source>
        <translation>尚未掃描派工卡。</translation>
    </message>
    <message>
        <source>The job card of order {order} has not been printed.</source>
        <translation>工單 {order} 的派工卡尚未列印。</translation>
    </message>
    <message>
        <source>The last day comes after the first, is not over, and within two years.</source>
        <translation>結束日須在開始日之後、尚未過去，且在兩年以內。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>結束日早於開始日。</translation>
    </message>
    <message>
        <source>The line {part} was changed after {claim} was opened; what was signed is something else.</source>
        <translation>{claim} 開單後項目{part}已更改，簽字的不是現在的內容。</translation>
    </message>
    <message>
        <source>The list is empty; there is nothing to save.</source>
        <translation>清單是空的，沒有可存的內容。</translation>
    </message>
    <message>
        <source>The loss of {tool} has already been made good.</source>
        <translation>{tool} 的遺失已賠償完畢。</translation>
    </message>
    <message>
        <source>The margin of order {order} reaches {line} %: no reason is needed.</source>
        <translation>工單 {order} 的毛利率已達 {line} %：無須說明原因。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少姓名。</translation>
    </message>
    <message>
        <source>The new place did not take the data: {words}</source>
        <translation>新的地方沒有接受資料：{words}</translation>
    </message>
    <message>
        <source>The new version must be signed before this line is ordered.</source>
        <translation>新版本簽字後才能訂這一項。</translation>
    </message>
    <message>
        <source>The owner and the program need two roles; {role} cannot be both.</source>
        <translation>擁有者與程式需要兩個不同的角色；{role} 不能兼任。</translation>
    </message>
    <message>
        <source>The paper could not be saved in {folder}: {reason}</source>
        <translation>無法將單據存到 {folder}：{reason}</translation>
    </message>
    <message>
        <source>The part lies in bin {bin} already.</source>
        <translation>備件已在庫位 {bin}。</translation>
    </message>
    <message>
        <source>The parts of return {slip} were not found unused.</source>
        <translation>退料單 {slip} 的備件未確認為未使用。</translation>
    </message>
    <message>
        <source>The password lies in this PC's keyring ({name}).</source>
        <translation>密碼存在這台電腦的鑰匙圈（{name}）。</translation>
    </message>
    <message>
        <source>The password will be asked for at each start. On Debian install gnome-keyring and sign in to the desktop with a password.</source>
        <translation>每次啟動時都會詢問密碼。在 Debian 請安裝 gnome-keyring，並以密碼登入桌面。</translation>
    </message>
    <message>
        <source>The picture has {size} kB; at most {most} kB are kept.</source>
        <translation>照片有 {size} kB，最多保存 {most} kB。</translation>
    </message>
    <message>
        <source>The place is missing.</source>
        <translation>缺少地點。</translation>
    </message>
    <message>
        <source>The pre-report does not say why it is needed above the quota.</source>
        <translation>報備沒有寫明超額的原因。</translation>
    </message>
    <message>
        <source>The present PIN is not right.</source>
        <translation>目前的 PIN 不正確。</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the paper: {reason}</source>
        <translation>印表機「{printer}」未接受單據：{reason}</translation>
    </message>
    <message>
        <source>The program found {number}; a finding is not taken back.</source>
        <translation>{number} 由程式查出，不能收回。</translation>
    </message>
    <message>
        <source>The promised time has already passed.</source>
        <translation>承諾的交車時間已經過了。</translation>
    </message>
    <message>
        <source>The quantity must be more than zero.</source>
        <translation>數量須大於零。</translation>
    </message>
    <message>
        <source>The quotation of order {order} has changed since the signature was asked for.</source>
        <translation>工單 {order} 的報價在送簽之後有變動。</translation>
    </message>
    <message>
        <source>The quotation of order {order} has new lines that nobody has signed.</source>
        <translation>工單 {order} 的報價有新增項目尚未簽字。</translation>
    </message>
    <message>
        <source>The quotation of order {order} has no lines.</source>
        <translation>工單 {order} 的報價沒有任何項目。</translation>
    </message>
    <message>
        <source>The quotation of order {order} is not priced as it stands now.</source>
        <translation>工單 {order} 目前的內容尚未報價。</translation>
    </message>
    <message>
        <source>The quotation of order {order} is not signed as it stands now.</source>
        <translation>工單 {order} 目前的報價尚未簽字。</translation>
    </message>
    <message>
        <source>The quote of {supplier} lacks quality or delivery time.</source>
        <translation>{supplier} 的報價缺少品質說明或交期。</translation>
    </message>
    <message>
        <source>The reason for the absence is missing.</source>
        <translation>未填寫不在的原因。</translation>
    </message>
    <message>
        <source>The reason for the change is missing.</source>
        <translation>缺少修改原因。</translation>
    </message>
    <message>
        <source>The reason for the discount is missing.</source>
        <translation>缺少打折理由。</translation>
    </message>
    <message>
        <source>The reason for the low margin says nothing.</source>
        <translation>低毛利的原因沒有內容。</translation>
    </message>
    <message>
        <source>The reason for waiving the deposit is missing.</source>
        <translation>缺少免收訂金的原因。</translation>
    </message>
    <message>
        <source>The reason for {order} is missing.</source>
        <translation>{order} 缺少原因。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>沒有填原因。</translation>
    </message>
    <message>
        <source>The receipt for the money is missing.</source>
        <translation>缺少收款收據。</translation>
    </message>
    <message>
        <source>The record of {tool} has no purchase price.</source>
        <translation>{tool} 的資料沒有購入價格。</translation>
    </message>
    <message>
        <source>The reference of the payroll or personnel file is missing.</source>
        <translation>缺少薪資或人事檔案編號。</translation>
    </message>
    <message>
        <source>The report to the superior is empty.</source>
        <translation>上報內容空白。</translation>
    </message>
    <message>
        <source>The request is with those named here; wait for their answer.</source>
        <translation>請求已在此處所列人員手上，請等候答覆。</translation>
    </message>
    <message>
        <source>The request lies in the director's inbox.</source>
        <translation>請求在服務總監的收件匣中。</translation>
    </message>
    <message>
        <source>The request lies in the manager's decisions.</source>
        <translation>請求在車間經理的待決事項中。</translation>
    </message>
    <message>
        <source>The results are missing, or a figure is below nothing.</source>
        <translation>缺少成效說明，或數字小於零。</translation>
    </message>
    <message>
        <source>The return has no reason.</source>
        <translation>退料沒有原因。</translation>
    </message>
    <message>
        <source>The role {role} lacks rights that the program needs: {named}.</source>
        <translation>角色 {role} 缺少程式需要的權限：{named}。</translation>
    </message>
    <message>
        <source>The role {role} may do more than the program needs: {named}.</source>
        <translation>角色 {role} 的權限超過程式所需：{named}。</translation>
    </message>
    <message>
        <source>The role {role} may do what it must, and no more.</source>
        <translation>角色 {role} 的權限恰好足夠，不多也不少。</translation>
    </message>
    <message>
        <source>The rulebook has no value “{key}”.</source>
        <translation>規則手冊裡沒有「{key}」這個參數。</translation>
    </message>
    <message>
        <source>The server answers at {host}.</source>
        <translation>伺服器 {host} 有回應。</translation>
    </message>
    <message>
        <source>The server asks for the password of {user}.</source>
        <translation>伺服器要求 {user} 的密碼。</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was stored.</source>
        <translation>連不上伺服器，沒有存入。</translation>
    </message>
    <message>
        <source>The server does not accept this password of {user}.</source>
        <translation>伺服器不接受 {user} 的這個密碼。</translation>
    </message>
    <message>
        <source>The server does not let the program in: {words}</source>
        <translation>伺服器拒絕程式連線：{words}</translation>
    </message>
    <message>
        <source>The server does not let {user} in from this PC.</source>
        <translation>伺服器不允許 {user} 從這台電腦連線。</translation>
    </message>
    <message>
        <source>The server has no database called {name}.</source>
        <translation>伺服器上沒有名為 {name} 的資料庫。</translation>
    </message>
    <message>
        <source>The server is on this PC; nothing travels over the network.</source>
        <translation>伺服器就在這台電腦上；資料不經過網路。</translation>
    </message>
    <message>
        <source>The server went away at the very end; it holds either everything or nothing.</source>
        <translation>伺服器在最後一刻斷線；那裡若不是全部都有，就是什麼都沒有。</translation>
    </message>
    <message>
        <source>The server went away while this was being stored; whether it counted is not known yet.</source>
        <translation>存入途中伺服器斷線，還不知道這一步是否已計入。</translation>
    </message>
    <message>
        <source>The server {host} is starting, stopping or full.</source>
        <translation>伺服器 {host} 正在啟動、停止或連線已滿。</translation>
    </message>
    <message>
        <source>The server's certificate is not for the name {host}.</source>
        <translation>伺服器的憑證不屬於名稱 {host}。</translation>
    </message>
    <message>
        <source>The server's system sorts texts differently since its last upgrade.</source>
        <translation>伺服器系統升級後，文字的排序方式改變了。</translation>
    </message>
    <message>
        <source>The service sheet of order {order} has not been handed in.</source>
        <translation>工單 {order} 的服務單尚未交回。</translation>
    </message>
    <message>
        <source>The spreadsheet program has made “{value}” of it.</source>
        <translation>試算表程式把它變成了「{value}」。</translation>
    </message>
    <message>
        <source>The strip at the top says why, and what makes it whole again.</source>
        <translation>上方的橫條說明原因，以及如何恢復正常。</translation>
    </message>
    <message>
        <source>The tables are those of this program (revision {revision}).</source>
        <translation>資料表與這個程式相符（版次 {revision}）。</translation>
    </message>
    <message>
        <source>The target for {indicator} lies above 0 and is at most {most}.</source>
        <translation>{indicator}的指標須大於 0，最多 {most}。</translation>
    </message>
    <message>
        <source>The tasks would be due on {due}, more than a year ahead.</source>
        <translation>任務期限 {due} 超過一年。</translation>
    </message>
    <message>
        <source>The tasks would be due on {due}, which is over.</source>
        <translation>任務期限 {due} 已過。</translation>
    </message>
    <message>
        <source>The tool's record needs a name, a model and a place in the crib.</source>
        <translation>工具資料須有名稱、型號和存放位置。</translation>
    </message>
    <message>
        <source>The value is {value} on that day already.</source>
        <translation>當日的值已經是 {value}。</translation>
    </message>
    <message>
        <source>The vehicle has neither plate nor VIN.</source>
        <translation>這輛車既無車牌也無 VIN。</translation>
    </message>
    <message>
        <source>The vehicle has no owner.</source>
        <translation>這輛車沒有車主。</translation>
    </message>
    <message>
        <source>The visitor log says when he left.</source>
        <translation>訪客記錄中有離開時間。</translation>
    </message>
    <message>
        <source>The visitor's name is missing.</source>
        <translation>缺少訪客姓名。</translation>
    </message>
    <message>
        <source>The week of {day} is still to come.</source>
        <translation>{day} 所在的那一週還沒到。</translation>
    </message>
    <message>
        <source>There is a file at {place} already.</source>
        <translation>{place} 已經有一個檔案。</translation>
    </message>
    <message>
        <source>There is a place called {name} already.</source>
        <translation>已經有名為「{name}」的地點。</translation>
    </message>
    <message>
        <source>There is no bin “{bin}”.</source>
        <translation>沒有庫位「{bin}」。</translation>
    </message>
    <message>
        <source>There is no database at {place}.</source>
        <translation>{place} 沒有資料庫。</translation>
    </message>
    <message>
        <source>There is no deposit of {claim} to pay back.</source>
        <translation>{claim} 沒有可退的訂金。</translation>
    </message>
    <message>
        <source>There is no open task on order {order}.</source>
        <translation>工單 {order} 沒有未完成的項目。</translation>
    </message>
    <message>
        <source>There is no role {role}, and {owner} may not create one.</source>
        <translation>沒有角色 {role}，而 {owner} 無權建立。</translation>
    </message>
    <message>
        <source>There is no special tool {tool}.</source>
        <translation>沒有專用工具 {tool}。</translation>
    </message>
    <message>
        <source>There is no such appointment.</source>
        <translation>沒有這筆預約。</translation>
    </message>
    <message>
        <source>There is no such checklist or point.</source>
        <translation>沒有這份檢查表或項目。</translation>
    </message>
    <message>
        <source>There is no such delegation, or it is over already.</source>
        <translation>沒有這項代理，或已經結束。</translation>
    </message>
    <message>
        <source>There is no such drain cart.</source>
        <translation>沒有這臺接油車。</translation>
    </message>
    <message>
        <source>There is no such duty.</source>
        <translation>沒有這項職責。</translation>
    </message>
    <message>
        <source>There is no such finding.</source>
        <translation>沒有這個問題記錄。</translation>
    </message>
    <message>
        <source>There is no such internal-use order.</source>
        <translation>沒有這張內部領用單。</translation>
    </message>
    <message>
        <source>There is no such member of staff.</source>
        <translation>沒有這位員工。</translation>
    </message>
    <message>
        <source>There is no such order at a supplier.</source>
        <translation>沒有這張訂貨單。</translation>
    </message>
    <message>
        <source>There is no such part.</source>
        <translation>查無此備件。</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>沒有這個地點。</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>沒有這件申請。</translation>
    </message>
    <message>
        <source>There is no such sanction.</source>
        <translation>沒有這筆罰則。</translation>
    </message>
    <message>
        <source>There is no such self-purchase.</source>
        <translation>沒有這張自採單。</translation>
    </message>
    <message>
        <source>There is no such slip.</source>
        <translation>查無此單據。</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”.</source>
        <translation>沒有「{zone}」這個時區。</translation>
    </message>
    <message>
        <source>There is no work order {order}.</source>
        <translation>沒有工單 {order}。</translation>
    </message>
    <message>
        <source>There is stock, but no bin that it lies in.</source>
        <translation>有庫存，卻沒有庫位。</translation>
    </message>
    <message>
        <source>This PC has no keyring that can be used.</source>
        <translation>這台電腦沒有可用的鑰匙圈。</translation>
    </message>
    <message>
        <source>This PC has no root certificate to verify {host} with.</source>
        <translation>這台電腦沒有可用來驗證 {host} 的根憑證。</translation>
    </message>
    <message>
        <source>This PC's keyring ({name}) can be used; it holds no password yet.</source>
        <translation>這台電腦的鑰匙圈（{name}）可以使用；裡面還沒有密碼。</translation>
    </message>
    <message>
        <source>This PIN is too short or too easy to guess.</source>
        <translation>PIN 太短或太容易猜到。</translation>
    </message>
    <message>
        <source>This activity is not in the list.</source>
        <translation>清單中沒有這項活動。</translation>
    </message>
    <message>
        <source>This addition is not waiting for an answer.</source>
        <translation>這個增項不在等待回覆。</translation>
    </message>
    <message>
        <source>This badge is not valid any more.</source>
        <translation>這張員工證已失效。</translation>
    </message>
    <message>
        <source>This bay is not in use.</source>
        <translation>這個工位未啟用。</translation>
    </message>
    <message>
        <source>This car or its customer is not in the files.</source>
        <translation>這輛車或客戶不在資料中。</translation>
    </message>
    <message>
        <source>This case of “{part}” is recorded already.</source>
        <translation>「{part}」的這一案已記錄。</translation>
    </message>
    <message>
        <source>This claim-part order does not exist.</source>
        <translation>沒有這張索賠訂貨單。</translation>
    </message>
    <message>
        <source>This customer is not in the file.</source>
        <translation>客戶檔案沒有這位客戶。</translation>
    </message>
    <message>
        <source>This database already belongs to a dealership.</source>
        <translation>這個資料庫已屬於一家經銷店。</translation>
    </message>
    <message>
        <source>This database was made by a newer version of the program.</source>
        <translation>這個資料庫由較新的程式版本建立。</translation>
    </message>
    <message>
        <source>This duty can be done from {opens} on, not before.</source>
        <translation>此事項 {opens} 起才能辦理。</translation>
    </message>
    <message>
        <source>This duty is done by doing it, not by a tick.</source>
        <translation>此項職責須實際完成，不能只打勾。</translation>
    </message>
    <message>
        <source>This duty is done by going through its checklist.</source>
        <translation>此事項須逐項完成檢查表。</translation>
    </message>
    <message>
        <source>This duty was for {day}; it cannot be done afterwards.</source>
        <translation>此事項屬於 {day}，事後不能補辦。</translation>
    </message>
    <message>
        <source>This file is not a picture.</source>
        <translation>這個檔案不是照片。</translation>
    </message>
    <message>
        <source>This grievance is not in the register.</source>
        <translation>登記簿中沒有這項抱怨。</translation>
    </message>
    <message>
        <source>This has just been changed at another station.</source>
        <translation>另一個工作站剛剛改過這筆資料。</translation>
    </message>
    <message>
        <source>This house is open for looking only; nothing was stored.</source>
        <translation>目前只能查看；沒有儲存任何資料。</translation>
    </message>
    <message>
        <source>This incident is judged, or there is none.</source>
        <translation>此事已有結論，或沒有這件事。</translation>
    </message>
    <message>
        <source>This is about {person}, who cannot decide it.</source>
        <translation>此事與 {person} 本人有關，不能由本人批覆。</translation>
    </message>
    <message>
        <source>This is in the register already, as {number}.</source>
        <translation>登記簿中已有此事：{number}。</translation>
    </message>
    <message>
        <source>This is laid down by the rule itself; it is not a setting.</source>
        <translation>這是條文本身的規定，不是可調的參數。</translation>
    </message>
    <message>
        <source>This is not the address of a database on a server.</source>
        <translation>這不是伺服器資料庫的位址。</translation>
    </message>
    <message>
        <source>This is not the car that {claim} was ordered for.</source>
        <translation>這不是 {claim} 訂貨的車輛。</translation>
    </message>
    <message>
        <source>This is the card of {scanned}, not of {order}.</source>
        <translation>這是 {scanned} 的派工卡，不是 {order} 的。</translation>
    </message>
    <message>
        <source>This is the clock of {technician}.</source>
        <translation>這是 {technician} 的計時。</translation>
    </message>
    <message>
        <source>This kind is decided one by one: {power}.</source>
        <translation>此類須逐件批覆：{power}。</translation>
    </message>
    <message>
        <source>This line does not stand on order {order}.</source>
        <translation>工單 {order} 上沒有這一項。</translation>
    </message>
    <message>
        <source>This measure cannot be {amount} yuan.</source>
        <translation>此項處理不能是 {amount} 元。</translation>
    </message>
    <message>
        <source>This message did not go to {person}.</source>
        <translation>這則訊息不是發給 {person} 的。</translation>
    </message>
    <message>
        <source>This message hands nothing over; there is nothing to accept.</source>
        <translation>這則訊息不涉及交接，無須接收。</translation>
    </message>
    <message>
        <source>This paper has just been printed elsewhere as copy {copy}.</source>
        <translation>這份單據剛在別處列印為第 {copy} 份。</translation>
    </message>
    <message>
        <source>This person is no technician of the workshop.</source>
        <translation>此人不是車間技師。</translation>
    </message>
    <message>
        <source>This request was changed while it was being read.</source>
        <translation>查看期間，這件申請有變動。</translation>
    </message>
    <message>
        <source>This request was withdrawn; what it was about may have changed.</source>
        <translation>這件申請已撤回，內容可能已更改。</translation>
    </message>
    <message>
        <source>This round was finished at {at} by {person}.</source>
        <translation>這次巡查已由 {person} 於 {at} 完成。</translation>
    </message>
    <message>
        <source>This sanction is not about {person}.</source>
        <translation>此罰則與 {person} 無關。</translation>
    </message>
    <message>
        <source>This supplier is not on the list of suppliers.</source>
        <translation>這家供應商不在名單上。</translation>
    </message>
    <message>
        <source>This task belongs to {person}.</source>
        <translation>這項任務由 {person} 承辦。</translation>
    </message>
    <message>
        <source>This task is done: {result}.</source>
        <translation>這項任務已完成：{result}。</translation>
    </message>
    <message>
        <source>This task is not in the list.</source>
        <translation>清單中沒有這項任務。</translation>
    </message>
    <message>
        <source>This vehicle is not in the file.</source>
        <translation>客戶檔案沒有這輛車。</translation>
    </message>
    <message>
        <source>This visitor is not in the workshop any more.</source>
        <translation>這位訪客已不在車間。</translation>
    </message>
    <message>
        <source>This week has not begun yet.</source>
        <translation>這一週還沒有開始。</translation>
    </message>
    <message>
        <source>This work of order {order} is already done.</source>
        <translation>工單 {order} 的這項工作已完成。</translation>
    </message>
    <message>
        <source>Tick at least one post; one person may hold several.</source>
        <translation>至少勾選一個職務；一人可兼數職。</translation>
    </message>
    <message>
        <source>Tick both after looking into it, or clear the person.</source>
        <translation>查核後兩項都勾選，或認定沒有隱瞞。</translation>
    </message>
    <message>
        <source>Tick what is to be ordered, or enter a part.</source>
        <translation>請加入要訂的備件，或輸入備件號。</translation>
    </message>
    <message>
        <source>Too many wrong PINs: {person} may try again at {until}.</source>
        <translation>PIN 錯太多次：{person} 可在 {until} 再試。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>請稍後再試。</translation>
    </message>
    <message>
        <source>Type 0 or more; it holds from this month or a later one.</source>
        <translation>請輸入 0 或以上，自本月或之後的月份起生效。</translation>
    </message>
    <message>
        <source>Type a number with at most three decimals, for example 4 or 3.5.</source>
        <translation>請輸入最多三位小數的數字，例如 4 或 3.5。</translation>
    </message>
    <message>
        <source>Type a number with at most two decimals, for example 1280.50.</source>
        <translation>請輸入最多兩位小數的數字，例如 1280.50。</translation>
    </message>
    <message>
        <source>Type a percentage up to 100, or an amount up to {base} yuan.</source>
        <translation>請輸入 100 以內的百分比，或 {base} 元以內的金額。</translation>
    </message>
    <message>
        <source>Type a value within the bounds.</source>
        <translation>請輸入範圍內的值。</translation>
    </message>
    <message>
        <source>Type an amount from 0 to {most} yuan.</source>
        <translation>請輸入 0 至 {most} 元的金額。</translation>
    </message>
    <message>
        <source>Type another value, or leave it as it is.</source>
        <translation>請輸入別的值，或維持不變。</translation>
    </message>
    <message>
        <source>Type how many came, good and rejected.</source>
        <translation>請輸入合格與不合格的數量。</translation>
    </message>
    <message>
        <source>Type how many.</source>
        <translation>請輸入數量。</translation>
    </message>
    <message>
        <source>Type it again, or ask the administrator for a new one.</source>
        <translation>請重新輸入，或請系統管理員設定新的。</translation>
    </message>
    <message>
        <source>Type it again, or ask whoever looks after the server for it.</source>
        <translation>請重新輸入，或詢問伺服器管理者。</translation>
    </message>
    <message>
        <source>Type it as the default is written: {default}</source>
        <translation>請照預設值的寫法輸入：{default}</translation>
    </message>
    <message>
        <source>Type it by hand instead of pasting it, and try again.</source>
        <translation>請不要貼上，改為手動輸入後再試一次。</translation>
    </message>
    <message>
        <source>Type the amount received; {proposed} yuan is proposed.</source>
        <translation>請輸入實收金額；建議 {proposed} 元。</translation>
    </message>
    <message>
        <source>Type the beginning of the bin codes, for example A or A-03.</source>
        <translation>請輸入庫位編號的開頭，例如 A 或 A-03。</translation>
    </message>
    <message>
        <source>Type the first bin of the walk, then the last, for example A-03 and A-07.</source>
        <translation>請先輸入起始庫位，再輸入結束庫位，例如 A-03 和 A-07。</translation>
    </message>
    <message>
        <source>Type the name as it shall stand on every paper.</source>
        <translation>請輸入要印在每份紙本上的名稱。</translation>
    </message>
    <message>
        <source>Type the name as it shall stand on the badge.</source>
        <translation>請輸入要印在員工證上的姓名。</translation>
    </message>
    <message>
        <source>Type the name as it shall stand on the job card.</source>
        <translation>請輸入要印在派工卡上的姓名。</translation>
    </message>
    <message>
        <source>Type the name that stands on it.</source>
        <translation>請輸入標示在上面的名稱。</translation>
    </message>
    <message>
        <source>Type the number under which it was entered there.</source>
        <translation>請輸入登入時的編號。</translation>
    </message>
    <message>
        <source>Type the password of the program's role.</source>
        <translation>請輸入程式角色的密碼。</translation>
    </message>
    <message>
        <source>Type the plate; for a new car without one, the VIN.</source>
        <translation>請輸入車牌；新車未掛牌則輸入 VIN。</translation>
    </message>
    <message>
        <source>Type the price of one piece, from 0 to 1,000,000 yuan.</source>
        <translation>請輸入單價，0 至 1,000,000 元。</translation>
    </message>
    <message>
        <source>Type the value again.</source>
        <translation>請重新輸入。</translation>
    </message>
    <message>
        <source>Type what is missing: by it two suppliers are told apart.</source>
        <translation>請補上：據此區分兩家供應商。</translation>
    </message>
    <message>
        <source>Upgrade it first: open the file once with this program, or run aftersales-desktop server upgrade.</source>
        <translation>請先升級：用本程式開啟該檔案一次，或執行 aftersales-desktop server upgrade。</translation>
    </message>
    <message>
        <source>Use at least {length} digits, and neither a row such as 123456 nor one digit again and again.</source>
        <translation>至少 {length} 位數字，不可用 123456 這類連號或重複同一個數字。</translation>
    </message>
    <message>
        <source>Use that supplier; two names of one house are one quote.</source>
        <translation>請使用那家供應商；同一家的兩個名稱只算一家報價。</translation>
    </message>
    <message>
        <source>Use the latest badge, or sign in by name and ask for a new one.</source>
        <translation>請用最新的員工證，或以姓名登入並申請新證。</translation>
    </message>
    <message>
        <source>Use up, return or count out the stock first.</source>
        <translation>請先用完、退回或盤銷庫存。</translation>
    </message>
    <message>
        <source>Used oil filters not booked on a drain cart: {count}.</source>
        <translation>未登記到接油車的舊機油格：{count} 個。</translation>
    </message>
    <message>
        <source>VIN {kept} and VIN {double} are two different vehicles.</source>
        <translation>VIN {kept} 與 VIN {double} 是兩輛不同的車。</translation>
    </message>
    <message>
        <source>Version {version} of the quotation is signed already.</source>
        <translation>報價第 {version} 版已簽字。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>請稍候。</translation>
    </message>
    <message>
        <source>Wait for the answer, or let the parts counter order it.</source>
        <translation>請等候答覆，或由備件部訂貨。</translation>
    </message>
    <message>
        <source>Wait for the answer, or take the request back.</source>
        <translation>請等候回覆，或撤回申請。</translation>
    </message>
    <message>
        <source>Wait for the customer, or cancel if the customer called off.</source>
        <translation>請等客戶；若客戶取消，請取消預約。</translation>
    </message>
    <message>
        <source>Wait until the work is finished; a settled bill stays as it is.</source>
        <translation>請等到完工；已結算的帳單不再更動。</translation>
    </message>
    <message>
        <source>Wait, or ask the administrator to set a new PIN.</source>
        <translation>請稍候，或請系統管理員設定新 PIN。</translation>
    </message>
    <message>
        <source>What arrived is not what was sent: {what}. It was taken back.</source>
        <translation>到達的資料與送出的不同：{what}。已全部收回。</translation>
    </message>
    <message>
        <source>What happened and the evidence for it are missing.</source>
        <translation>缺少事實或證據。</translation>
    </message>
    <message>
        <source>What is punished lies in the future.</source>
        <translation>所罰之事尚未發生。</translation>
    </message>
    <message>
        <source>What is wrong with the rejected {part} is missing.</source>
        <translation>缺少 {part} 不合格的原因。</translation>
    </message>
    <message>
        <source>What the customer comes for is missing.</source>
        <translation>缺少客戶來店的事由。</translation>
    </message>
    <message>
        <source>What was confirmed after an appeal stands.</source>
        <translation>申訴後的確認為最終結果。</translation>
    </message>
    <message>
        <source>What was said to the customer is missing.</source>
        <translation>缺少與客戶溝通的內容。</translation>
    </message>
    <message>
        <source>What was typed is kept. The program tries again by itself; then repeat this step.</source>
        <translation>已輸入的內容都保留。程式會自動重新連線，連上後請再做一次這一步。</translation>
    </message>
    <message>
        <source>What was written down is not guarded against changes: {named}.</source>
        <translation>已寫下的記錄沒有防止更改的保護：{named}。</translation>
    </message>
    <message>
        <source>Who gets it, what for, or the items are missing.</source>
        <translation>缺少領用人、用途或品項。</translation>
    </message>
    <message>
        <source>Whoever looks after the server runs once, at any PC: aftersales-desktop server init</source>
        <translation>請伺服器管理者在任一台電腦執行一次：aftersales-desktop server init</translation>
    </message>
    <message>
        <source>Whoever looks after the server runs once, at any PC: aftersales-desktop server upgrade</source>
        <translation>請伺服器管理者在任一台電腦執行一次：aftersales-desktop server upgrade</translation>
    </message>
    <message>
        <source>Whoever looks after the server runs: aftersales-desktop server upgrade. What stays was given by somebody else and is taken back by them.</source>
        <translation>請伺服器管理者執行：aftersales-desktop server upgrade。仍留下的是別人給的權限，須由該人收回。</translation>
    </message>
    <message>
        <source>Why {claim} is cancelled is missing.</source>
        <translation>缺少取消 {claim} 的原因。</translation>
    </message>
    <message>
        <source>Why {order} is cancelled is missing.</source>
        <translation>缺少取消 {order} 的原因。</translation>
    </message>
    <message>
        <source>Why {tool} is retired has not been said.</source>
        <translation>未說明 {tool} 停用的原因。</translation>
    </message>
    <message>
        <source>Work cannot start: not fitted yet: {covers}.</source>
        <translation>不能開工，尚未鋪設：{covers}。</translation>
    </message>
    <message>
        <source>Write digits only, without a unit.</source>
        <translation>請只寫數字，不寫單位。</translation>
    </message>
    <message>
        <source>Write down both: facts are verified, not opinions.</source>
        <translation>兩者都要寫明：核實的是事實，不是看法。</translation>
    </message>
    <message>
        <source>Write down the evidence or the explanation.</source>
        <translation>請寫下證據或說明。</translation>
    </message>
    <message>
        <source>Write down what the customer said.</source>
        <translation>請寫下客戶說的話。</translation>
    </message>
    <message>
        <source>Write down what the customer says, in the customer's own words.</source>
        <translation>請照客戶說的話記下來。</translation>
    </message>
    <message>
        <source>Write down what the visit is for; nobody comes in without a purpose.</source>
        <translation>請寫明來訪事由；無事由者不得進入。</translation>
    </message>
    <message>
        <source>Write down who said yes or no.</source>
        <translation>請記下是誰同意或不同意。</translation>
    </message>
    <message>
        <source>Write down who takes the car over.</source>
        <translation>請記下由誰領車。</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>請寫下原因。</translation>
    </message>
    <message>
        <source>Write in a few words what was agreed, then save.</source>
        <translation>請簡要寫下約定的內容再儲存。</translation>
    </message>
    <message>
        <source>Write in a few words what you found.</source>
        <translation>請簡短寫下發現的問題。</translation>
    </message>
    <message>
        <source>Write it down in the customer's words.</source>
        <translation>請用客戶的原話記下。</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <translation>請簡短寫明。</translation>
    </message>
    <message>
        <source>Write it like postgresql://workshop@server.example/workshop: role, server, database.</source>
        <translation>請寫成 postgresql://workshop@server.example/workshop：角色、伺服器、資料庫。</translation>
    </message>
    <message>
        <source>Write maker and guarantee, and the days until delivery, from 0 to 365.</source>
        <translation>請寫明廠牌與質保，以及交期天數（0 至 365）。</translation>
    </message>
    <message>
        <source>Write nothing more. Close the program everywhere on this PC and start it again: it shows what is wrong and the newest good backup.</source>
        <translation>請勿再寫入。請關閉這台電腦上所有的程式視窗再重新啟動：程式會顯示問題所在以及最新的完好備份。</translation>
    </message>
    <message>
        <source>Write one of these words, or leave it empty.</source>
        <translation>請寫其中一個，或留空。</translation>
    </message>
    <message>
        <source>Write one sentence for the person who asked.</source>
        <translation>請給提出人寫一句話。</translation>
    </message>
    <message>
        <source>Write one sentence for the service director.</source>
        <translation>請給服務總監寫一句說明。</translation>
    </message>
    <message>
        <source>Write one sentence: it stands in the record.</source>
        <translation>請寫一句話，將列入記錄。</translation>
    </message>
    <message>
        <source>Write one sentence: what was read, said or ordered wrongly.</source>
        <translation>請寫一句話：看錯、說錯或訂錯了什麼。</translation>
    </message>
    <message>
        <source>Write the list price, and give the discount at the settlement, with its reason.</source>
        <translation>請填定價，折扣在結算時給並寫明理由。</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>請簡短寫明原因。</translation>
    </message>
    <message>
        <source>Write the reason why it is done at this margin.</source>
        <translation>請寫明以此毛利承做的原因。</translation>
    </message>
    <message>
        <source>Write the reason, for example “broken, not worth repairing”.</source>
        <translation>請寫下原因，例如「損壞，無修理價值」。</translation>
    </message>
    <message>
        <source>Write the reason, or raise the price by {missing} yuan.</source>
        <translation>請填寫原因，或將價格提高 {missing} 元。</translation>
    </message>
    <message>
        <source>Write the reason; a deposit received is paid back at the same time.</source>
        <translation>請寫明原因；已收的訂金會同時退還。</translation>
    </message>
    <message>
        <source>Write the receipt first and enter its number.</source>
        <translation>請先開立收據並填入號碼。</translation>
    </message>
    <message>
        <source>Write the server's name in the address as it stands in its certificate.</source>
        <translation>位址裡的伺服器名稱請與憑證上的一致。</translation>
    </message>
    <message>
        <source>Write what came of it, with visits and turnover.</source>
        <translation>請寫明成效、到店數與產值。</translation>
    </message>
    <message>
        <source>Write what the quality check found.</source>
        <translation>請寫明驗收發現的問題。</translation>
    </message>
    <message>
        <source>Write what was done and how the customer took it.</source>
        <translation>請寫明如何處理、客戶反應如何。</translation>
    </message>
    <message>
        <source>Write what was found out, and from whom.</source>
        <translation>請寫明查到什麼、向誰查證。</translation>
    </message>
    <message>
        <source>Write what was found, so that the front desk can explain it.</source>
        <translation>請寫明發現了什麼，讓前臺向客戶說明。</translation>
    </message>
    <message>
        <source>Write what was tried and what the customer wants.</source>
        <translation>請寫明做過什麼、客戶要求什麼。</translation>
    </message>
    <message>
        <source>Write why it is needed above the quota, and file the pre-report.</source>
        <translation>寫明超額的原因並送出報備。</translation>
    </message>
    <message>
        <source>Write why the value changes; it is kept with the change.</source>
        <translation>請寫明為何修改，原因會與修改一併保存。</translation>
    </message>
    <message>
        <source>Write why this customer need not leave one.</source>
        <translation>請寫明該客戶為何免收訂金。</translation>
    </message>
    <message>
        <source>Write why, for example leave or training.</source>
        <translation>請寫明原因，例如休假或培訓。</translation>
    </message>
    <message>
        <source>Write why, or choose the cheapest quote.</source>
        <translation>請寫明原因，或選擇最低價。</translation>
    </message>
    <message>
        <source>Write year, month and day, for example 2026-11-24.</source>
        <translation>請寫年、月、日，例如 2026-11-24。</translation>
    </message>
    <message>
        <source>{activity} begins on {first}; it has no results yet.</source>
        <translation>{activity} 於 {first} 開始，還沒有成效。</translation>
    </message>
    <message>
        <source>{actor} may enter a loan for himself only, not for {person}.</source>
        <translation>{actor} 只能登記自己借用，不能替 {person} 登記。</translation>
    </message>
    <message>
        <source>{amount} was received, but the original price of {tool} is {owed}.</source>
        <translation>收到 {amount}，但 {tool} 的原價是 {owed}。</translation>
    </message>
    <message>
        <source>{amount} yuan cannot be the price of {part}.</source>
        <translation>{amount} 元不可能是 {part} 的價格。</translation>
    </message>
    <message>
        <source>{at} is over already.</source>
        <translation>{at} 已經過了。</translation>
    </message>
    <message>
        <source>{cart} holds {most} used oil filters; no more may lie on it.</source>
        <translation>{cart} 已有 {most} 個舊機油格，不能再放。</translation>
    </message>
    <message>
        <source>{claim} holds a deposit of {deposit} yuan; with the cancellation it is paid back.</source>
        <translation>{claim} 已收訂金 {deposit} 元，取消時須一併退還。</translation>
    </message>
    <message>
        <source>{cost} yuan is no cost of one unit.</source>
        <translation>{cost} 元不是合理的單位成本。</translation>
    </message>
    <message>
        <source>{count} customers are too many for one order; at most {most}.</source>
        <translation>一次下發 {count} 位客戶太多，最多 {most} 位。</translation>
    </message>
    <message>
        <source>{count} other connections to the server are open: {who}. Their work would stay behind.</source>
        <translation>伺服器上還有 {count} 個其他連線：{who}。他們的工作會留在原處。</translation>
    </message>
    <message>
        <source>{count} points of this round are not answered yet.</source>
        <translation>這次巡查還有 {count} 項未檢查。</translation>
    </message>
    <message>
        <source>{count} rows cannot be taken, the first is row {row}: {why} Nothing was written.</source>
        <translation>有 {count} 列不能收，第一個是第 {row} 列：{why}什麼都沒有寫入。</translation>
    </message>
    <message>
        <source>{day} is over already.</source>
        <translation>{day} 不是可用的日期。</translation>
    </message>
    <message>
        <source>{day} is past; a value cannot be changed backwards.</source>
        <translation>{day} 已過，參數不可溯及既往。</translation>
    </message>
    <message>
        <source>{day} is past; its roster stays as it is.</source>
        <translation>{day} 已過，當班記錄不再更改。</translation>
    </message>
    <message>
        <source>{day} is too far ahead.</source>
        <translation>{day} 太久以後了。</translation>
    </message>
    <message>
        <source>{deputy} stands in for {person} on some of these days already.</source>
        <translation>其中幾天已由 {deputy} 代理 {person}。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>無法讀取 {file}：{reason}</translation>
    </message>
    <message>
        <source>{file} has more than {most} columns.</source>
        <translation>{file} 超過 {most} 欄。</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows.</source>
        <translation>{file} 超過 {most} 列。</translation>
    </message>
    <message>
        <source>{file} holds no rows below its headings.</source>
        <translation>{file} 的欄名下面沒有資料。</translation>
    </message>
    <message>
        <source>{file} is no table that can be read.</source>
        <translation>{file} 不是可以讀取的表格。</translation>
    </message>
    <message>
        <source>{file} is not written in {encoding}.</source>
        <translation>{file} 不是 {encoding} 編碼。</translation>
    </message>
    <message>
        <source>{file} is too large: more than {most} MB.</source>
        <translation>{file} 太大：超過 {most} MB。</translation>
    </message>
    <message>
        <source>{host} answers, but no database server listens at port {port}.</source>
        <translation>{host} 有回應，但連接埠 {port} 沒有資料庫伺服器。</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is the dealership's server.</source>
        <translation>{host} 無法證明它是經銷店的伺服器。</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} 沒有回應。</translation>
    </message>
    <message>
        <source>{host} offers no encrypted connection.</source>
        <translation>{host} 不提供加密連線。</translation>
    </message>
    <message>
        <source>{lines} lines of count {count} have not been counted.</source>
        <translation>盤點 {count} 還有 {lines} 行未點。</translation>
    </message>
    <message>
        <source>{line}: the customer of order {order} agreed to {agreed} yuan; less is a discount.</source>
        <translation>{line}：工單 {order} 的客戶已同意 {agreed} 元；低於此數即為打折。</translation>
    </message>
    <message>
        <source>{line}: the house bearing a line of order {order} is a discount of its whole price.</source>
        <translation>{line}：工單 {order} 的項目由公司承擔，等於整項打折。</translation>
    </message>
    <message>
        <source>{line}: the list price is {listed} yuan; less is a discount.</source>
        <translation>{line}：定價 {listed} 元；低於此數即為打折。</translation>
    </message>
    <message>
        <source>{model} does not replace {tool}: only the same model {wanted} does.</source>
        <translation>{model} 不能抵 {tool}：只接受相同型號 {wanted}。</translation>
    </message>
    <message>
        <source>{needed} quotes of different suppliers are needed; {stored} are stored.</source>
        <translation>需要 {needed} 家不同供應商的報價，現存 {stored} 家。</translation>
    </message>
    <message>
        <source>{order} is “{state}” already.</source>
        <translation>{order} 已是「{state}」。</translation>
    </message>
    <message>
        <source>{order} is “{state}”: nothing is awaited any more.</source>
        <translation>{order} 為「{state}」，沒有待到的貨。</translation>
    </message>
    <message>
        <source>{part} for order {order} is ordered already: {ordered} of {wanted}.</source>
        <translation>工單 {order} 的 {part} 已有 {ordered}／{wanted} 在訂或已留。</translation>
    </message>
    <message>
        <source>{part} for {order} is on its way already, ordered without a claim-part order.</source>
        <translation>{order} 的{part}已在途，訂貨時沒有索賠訂貨單。</translation>
    </message>
    <message>
        <source>{part} has been fitted; used parts are not taken back.</source>
        <translation>{part} 已裝車；用過的備件不能退。</translation>
    </message>
    <message>
        <source>{part} in {bin} differs by {difference} and has no cause.</source>
        <translation>{bin} 的 {part} 差異 {difference}，沒有寫原因。</translation>
    </message>
    <message>
        <source>{part} in {bin}: the stock went out after it was counted.</source>
        <translation>{bin} 的 {part} 在點完後又出庫了。</translation>
    </message>
    <message>
        <source>{part} is already on claim-part order {claim}.</source>
        <translation>{part}已在索賠訂貨單 {claim} 上。</translation>
    </message>
    <message>
        <source>{part} is an addition that the front desk has not confirmed.</source>
        <translation>{part} 是增項，前臺尚未確認。</translation>
    </message>
    <message>
        <source>{part} is looked into already.</source>
        <translation>{part} 已在調查中。</translation>
    </message>
    <message>
        <source>{part} is no consumable or care product.</source>
        <translation>{part} 不是耗材或養護用品。</translation>
    </message>
    <message>
        <source>{part} is no permitted masking material.</source>
        <translation>{part} 不是准用的遮蔽材料。</translation>
    </message>
    <message>
        <source>{part} is not the part that order {order} lists on this line.</source>
        <translation>{part} 不是工單 {order} 該行的備件。</translation>
    </message>
    <message>
        <source>{part} is paid by the warranty and has no claim-part order.</source>
        <translation>{part}由質保支付，但沒有索賠訂貨單。</translation>
    </message>
    <message>
        <source>{part} of {claim} is here; giving it up is the front-desk supervisor's decision.</source>
        <translation>{claim} 的 {part} 已到貨；是否放棄由前臺主管決定。</translation>
    </message>
    <message>
        <source>{part} of {claim} is not fitted yet.</source>
        <translation>{claim} 的{part}尚未安裝。</translation>
    </message>
    <message>
        <source>{part} of {claim} stands on order {order} already.</source>
        <translation>{claim} 的{part}已在工單 {order} 上。</translation>
    </message>
    <message>
        <source>{part} on order {order} is not a part paid by the warranty.</source>
        <translation>工單 {order} 的{part}不是質保支付的備件。</translation>
    </message>
    <message>
        <source>{part}: no more than {most} can be missing.</source>
        <translation>{part}：最多只可能缺 {most}。</translation>
    </message>
    <message>
        <source>{part}: the order lists {ordered}, {issued} are out already; {wanted} more is too much.</source>
        <translation>{part}：工單列 {ordered}，已出 {issued}；再出 {wanted} 過多。</translation>
    </message>
    <message>
        <source>{part}: the technician has {returnable}; {wanted} cannot come back.</source>
        <translation>{part}：技師手上有 {returnable}，不能退 {wanted}。</translation>
    </message>
    <message>
        <source>{part}: {awaited} are awaited, {came} cannot have come.</source>
        <translation>{part}：待到 {awaited}，不可能到了 {came}。</translation>
    </message>
    <message>
        <source>{part}: {on_hand} in stock, but only {free} are free; the rest is kept for other orders.</source>
        <translation>{part}：在庫 {on_hand}，可用 {free}，其餘已為其他工單保留。</translation>
    </message>
    <message>
        <source>{part}: {on_hand} in stock, {wanted} are wanted.</source>
        <translation>{part}：在庫 {on_hand}，需要 {wanted}。</translation>
    </message>
    <message>
        <source>{part}: {on_hand} still in stock; it stays in the catalogue.</source>
        <translation>{part}：還有庫存 {on_hand}，須留在目錄中。</translation>
    </message>
    <message>
        <source>{part}: {used} used this month, {wanted} more is above the ceiling of {ceiling}.</source>
        <translation>{part}：本月已領 {used}，再領 {wanted} 超出上限 {ceiling}。</translation>
    </message>
    <message>
        <source>{person} accepted this hand-over already, at {at}.</source>
        <translation>{person} 已於 {at} 接收此交接。</translation>
    </message>
    <message>
        <source>{person} asked for this and so cannot decide it.</source>
        <translation>{person} 是提出人，不能自行批覆。</translation>
    </message>
    <message>
        <source>{person} asked for this; whoever stands in for {person} cannot decide it either.</source>
        <translation>提出人是 {person}，{person} 的代理人也不能批覆。</translation>
    </message>
    <message>
        <source>{person} corrected finding {finding}; somebody else has to verify it.</source>
        <translation>問題 {finding} 由 {person} 整改，須由他人複查。</translation>
    </message>
    <message>
        <source>{person} decided this at {at} already: {how}.</source>
        <translation>{person} 已於 {at} 批覆：{how}。</translation>
    </message>
    <message>
        <source>{person} did this duty already, at {at}.</source>
        <translation>{person} 已於 {at} 完成此事項。</translation>
    </message>
    <message>
        <source>{person} does not hold the post of {post}.</source>
        <translation>{person} 並未擔任{post}。</translation>
    </message>
    <message>
        <source>{person} does not receive customers.</source>
        <translation>{person} 不負責接待客戶。</translation>
    </message>
    <message>
        <source>{person} does not work at the front desk.</source>
        <translation>{person} 不是前臺人員。</translation>
    </message>
    <message>
        <source>{person} does not work here any more.</source>
        <translation>{person} 已離職。</translation>
    </message>
    <message>
        <source>{person} has already judged this: {state}.</source>
        <translation>{person} 已作出認定：{state}。</translation>
    </message>
    <message>
        <source>{person} has changed this value meanwhile: {value} from {day} on.</source>
        <translation>{person} 剛改過這個參數：{day} 起為 {value}。</translation>
    </message>
    <message>
        <source>{person} holds no post.</source>
        <translation>{person} 沒有職務。</translation>
    </message>
    <message>
        <source>{person} holds no power that could be handed over.</source>
        <translation>{person} 沒有可以交付的權限。</translation>
    </message>
    <message>
        <source>{person} is concerned and cannot judge this.</source>
        <translation>{person} 是當事人，不能做結論。</translation>
    </message>
    <message>
        <source>{person} is still clocked on at order {order}.</source>
        <translation>{person} 在工單 {order} 上仍在計時。</translation>
    </message>
    <message>
        <source>{person} is suspected here and cannot judge it.</source>
        <translation>{person} 是當事人，不能自行認定。</translation>
    </message>
    <message>
        <source>{person} is the last administrator of the house.</source>
        <translation>{person} 是本店最後一位系統管理員。</translation>
    </message>
    <message>
        <source>{person} may not do this.</source>
        <translation>{person}無權做這件事。</translation>
    </message>
    <message>
        <source>{person} no longer works here; the badge is not valid.</source>
        <translation>{person} 已離職，員工證無效。</translation>
    </message>
    <message>
        <source>{person} still has tools of the house: {tools}.</source>
        <translation>{person} 尚有未歸還的工具：{tools}。</translation>
    </message>
    <message>
        <source>{person} still has {tool} from order {order}, which is overdue.</source>
        <translation>{person} 還有工單 {order} 的 {tool} 逾期未還。</translation>
    </message>
    <message>
        <source>{person} worked on order {order} and cannot inspect it.</source>
        <translation>{person} 參與了工單 {order} 的施工，不能檢驗。</translation>
    </message>
    <message>
        <source>{place} already holds {rows} rows: {what}.</source>
        <translation>{place} 已有 {rows} 筆資料：{what}。</translation>
    </message>
    <message>
        <source>{plate} is booked for {at} already.</source>
        <translation>{plate} 已預約 {at}。</translation>
    </message>
    <message>
        <source>{purchase} is “{state}”; its quotes stand as they are.</source>
        <translation>{purchase} 為「{state}」，報價不能再改。</translation>
    </message>
    <message>
        <source>{quantity} from {day} on is no ceiling for {part}.</source>
        <translation>自 {day} 起 {quantity} 不能作為 {part} 的上限。</translation>
    </message>
    <message>
        <source>{role} does not own this database and cannot prepare it.</source>
        <translation>{role} 不是這個資料庫的擁有者，無法準備它。</translation>
    </message>
    <message>
        <source>{share} is above the limit of {limit}; it is not applied.</source>
        <translation>{share} 超出 {limit} 的權限，未套用。</translation>
    </message>
    <message>
        <source>{supplier} is {more} yuan dearer than {cheapest}: the reason is missing.</source>
        <translation>{supplier} 比 {cheapest} 貴 {more} 元：缺少原因。</translation>
    </message>
    <message>
        <source>{tool} has not been reported lost: it is “{state}”.</source>
        <translation>{tool} 未報遺失：目前「{state}」。</translation>
    </message>
    <message>
        <source>{tool} is lost; its purchase price {price} now decides what is owed.</source>
        <translation>{tool} 已遺失，應賠金額以購入價格 {price} 為準。</translation>
    </message>
    <message>
        <source>{tool} is no longer in use.</source>
        <translation>{tool} 已停用。</translation>
    </message>
    <message>
        <source>{tool} is not in the crib: it is “{state}”.</source>
        <translation>{tool} 不在庫：目前「{state}」。</translation>
    </message>
    <message>
        <source>{tool} is not on loan: it is “{state}”.</source>
        <translation>{tool} 並未借出：目前「{state}」。</translation>
    </message>
    <message>
        <source>{tool} is on loan and not overdue; it is due back {due}.</source>
        <translation>{tool} 借出中，尚未逾期；應於 {due} 前歸還。</translation>
    </message>
    <message>
        <source>{tool} is with {borrower} for order {order}.</source>
        <translation>{tool} 在 {borrower} 手上，用於工單 {order}。</translation>
    </message>
    <message>
        <source>{used} of {quota} discounts of this week are used; order {order} needs a report first.</source>
        <translation>本週 {quota} 次折扣已用 {used} 次，工單 {order} 須先報備。</translation>
    </message>
    <message>
        <source>{value} does not go with {other}, which holds on that day.</source>
        <translation>{value} 與當日有效的 {other} 相互矛盾。</translation>
    </message>
    <message>
        <source>{value} is out of bounds: from {lowest} to {highest} is possible.</source>
        <translation>{value} 超出範圍，可填 {lowest} 至 {highest}。</translation>
    </message>
    <message>
        <source>{visitor} has no purpose in the workshop.</source>
        <translation>{visitor} 沒有進入車間的事由。</translation>
    </message>
    <message>
        <source>{visitor} is a customer and has nobody to accompany him.</source>
        <translation>{visitor} 是客戶，卻沒有陪同人。</translation>
    </message>
    <message>
        <source>“{language}” is not a language of this program.</source>
        <translation>本程式沒有「{language}」這個語言。</translation>
    </message>
    <message>
        <source>“{line}” is no part.</source>
        <translation>「{line}」不是備件。</translation>
    </message>
    <message>
        <source>“{name}” is in use already.</source>
        <translation>「{name}」已經有了。</translation>
    </message>
    <message>
        <source>“{part}” does not stand on the quotation of order {order}.</source>
        <translation>「{part}」不在工單 {order} 的報價單上。</translation>
    </message>
    <message>
        <source>“{part}” has been handed over in full; there is nothing to wait for.</source>
        <translation>「{part}」已全部領料，無需等待。</translation>
    </message>
    <message>
        <source>“{part}” is identified already: {number}.</source>
        <translation>「{part}」已經選定備件：{number}。</translation>
    </message>
    <message>
        <source>“{part}” is not in the parts catalogue.</source>
        <translation>「{part}」不在備件目錄中。</translation>
    </message>
    <message>
        <source>“{part}” was added to the quotation of order {order} after the signature.</source>
        <translation>「{part}」是簽字後才加入工單 {order} 報價單的。</translation>
    </message>
    <message>
        <source>“{task}” is a part, not a task.</source>
        <translation>「{task}」是備件，不是工時項目。</translation>
    </message>
    <message>
        <source>“{task}” is a task, not a part.</source>
        <translation>「{task}」是工時項目，不是備件。</translation>
    </message>
    <message>
        <source>“{task}” is done already.</source>
        <translation>「{task}」已經完成。</translation>
    </message>
    <message>
        <source>“{text}” belongs to supplier {supplier} already.</source>
        <translation>「{text}」已屬於供應商 {supplier}。</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity.</source>
        <translation>「{text}」不是數量。</translation>
    </message>
    <message>
        <source>“{text}” is not a valid code: its check characters do not fit.</source>
        <translation>「{text}」不是有效的碼：校驗碼不符。</translation>
    </message>
    <message>
        <source>“{text}” is not an amount of money.</source>
        <translation>「{text}」不是金額。</translation>
    </message>
    <message>
        <source>“{text}” is not the form of this value.</source>
        <translation>「{text}」不符合此參數的格式。</translation>
    </message>
    <message>
        <source>“{tool}” did not get through: {reason}</source>
        <translation>「{tool}」未能完成：{reason}</translation>
    </message>
    <message>
        <source>“{tool}” is not installed on this PC.</source>
        <translation>這台電腦沒有安裝「{tool}」。</translation>
    </message>
    <message>
        <source>“{tool}” on this PC is of version {version}, the server of version {server}.</source>
        <translation>這台電腦的「{tool}」是第 {version} 版，伺服器是第 {server} 版。</translation>
    </message>
    <message>
        <source>“{value}” is none of: {choices}.</source>
        <translation>「{value}」不是其中之一：{choices}。</translation>
    </message>
    <message>
        <source>“{value}” is not a day.</source>
        <translation>「{value}」不是日期。</translation>
    </message>
    <message>
        <source>“{value}” is not a number from {least} to {most}.</source>
        <translation>「{value}」不是 {least} 到 {most} 的數字。</translation>
    </message>
</context>
</TS>
