searchPart("qvsgq5z2",`  14	P 
  2024	P 
 !9	>
  5	/
 !9	>
  ab	@
 "end	/>
%!genturen	s:agenturen	
A!m	
A!n	
  besser	>
A!is	
 "ttet	P!
 !leiben	N
 !ucht	>
 "dapest	P 
" c:at	1	I
""ch	1	9
"#z	1	9
""ee	1	)
""hu	1	I
 "lt	)
 #v	)
 "sk	I
  dankte	/
A!en	
A"r	
 "zember	?
A!ie	
 !onau	P!
 !rei	P 
A ein	
 #treffen	N
%"senbahnblatt	s:eisenbahnblatt	
 !nde	N
 !rste	P 
%!stland	c:ee	0
 #nische	/
 !uro	?
  fahrplan	?
 !ährt	?
 !euerwehr	N
 !rüh	>
  gebeten	P 
 "sperrt	P 
 !ratulierten	/
A hat	
#!elfer	6n	0,1	?P(
 !ilfe	P!
 !ochwasser	P!
A in	
  l:de	)))
%!ettland	c:lv	/
 !iegeplatz	>
%"tauen	c:lt	/
  märz	/
A nach	
 %tzug	@
( österreich	:ische	01	c:at	P!
  pegel	P 
1!rag	prague,praha	@
3%ue	*	prag,praha	@
3#ha	*	prag,prague	@
 "äsident	/
 "eise	>
 !umpen	P 
  ruhig	/
  s:-	)
 "agenturen	I
 "eisenbahnblatt	9
 !andsäcke	P 
 !chickt	N
 #läft	>
%#weiz	c:ch	
A!eit	
 "ptember	P 
A!ie	
 #he	?
A"nd	
 "tzplatz	>
%!lowakei	c:sk	P 
A!ollen	
 !teigt	P 
 "raßen	P 
  tagen	P 
%!schechien	c:cz	
%)scherepublik	c:cz	
A um	
A!nd	
%"garn	c:hu	P!
  verlief	/
 !ierzig	N
A!on	
  wahl	0
 !er	>
 !ieder	?
 !oche	N
  y:-	)
 "2023	9
 &4	I
A zum	
 !ürich	@
`);
