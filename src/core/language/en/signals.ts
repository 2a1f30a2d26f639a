import type { SignalLanguage } from '../SignalLanguage';
import { chat } from './chat';

/** How people write in English where they stand; folded, see `compilePattern` for the notation. */
export const signals: SignalLanguage = {
  chat,
  words: {
    not: "not|never|[a-z]+n't",
    remove:
      'remov(?:e|ing)|delet(?:e|ing)|tak(?:e|ing)|drop|strike|scrub|purge|eras(?:e|ing)|unsubscrib(?:e|ing)|unlist|get|pull',
    mine: '(?:me|us|my|our|this)(?: (?:e-?mail|email|address|contact|personal|work|name|company|phone))?(?: ?(?:e-?mails?|address(?:es)?|contacts?|names?|details|data|information|info|numbers?|records?|domain|inbox|entry))?',
    list: '(?:from|off|out of) (?:of )?(?:your|this|the|that|these|any|all|future|such)(?: (?:of )?(?:your|the|these))?(?: [a-z-]{2,16}){0,2}? ?(?:lists?|database|mailings?|newsletters?|e-?mails?|distribution|crm|sequence|cadence|campaigns?|system|outreach|communications?|records|contacts|mailing list|drip|files)',
    mail: 'e-?mails?|messages?|mails?|newsletters?|contact|calls?|communications?|spam|spamming|promotions?|marketing|outreach|solicitations?|materials?|updates|texts?|anything',
    stop: 'stop|quit|cease|discontinue|refrain from|end|halt|desist',
    send: 'e-?mailing|contacting|messaging|sending|calling|writing|spamming|bothering|harassing|reaching out|bugging|pestering|texting|phoning|pinging|following up|soliciting|hounding',
    bare: 'e-?mail|contact|message|call|write|reach out|bother|text|send|ping|spam|follow up|solicit|phone|harass',
    we: "we(?:'ve| have)?|i(?:'ve| have)?|they|management|leadership|the board|our board|our ceo|our cfo|the team|my boss|my manager|finance|legal|the committee|corporate|headquarters|our director|procurement|the partners|upper management|the client|the owner",
    move: 'mov(?:e|ing) (?:forward|ahead|on|any further)|proceed(?:ing)?|go(?:ing)? (?:ahead|forward|any further|further|with (?:this|it|you|your|the proposal))|continu(?:e|ing)|pursu(?:e|ing)|buy(?:ing)?|purchas(?:e|ing)|sign(?:ing)?(?: up)?|renew(?:ing)?|invest(?:ing)?|tak(?:e|ing) (?:this|it) (?:any )?further|do(?:ing)? this|engag(?:e|ing)|adopt(?:ing)?',
    rival:
      '(?:an|some|one|the|your|a|our) ?other (?:[a-z]+ )?(?:vendor|supplier|provider|company|solution|tool|platform|partner|option|product|firm|agency|offer|quote|system|proposal)|another (?:[a-z]+ )?(?:vendor|supplier|provider|company|solution|tool|platform|partner|option|product|firm|agency|offer|quote|system|proposal|team)|(?:a |the |your |one of your )?competitors?|a different (?:[a-z]+ )?(?:vendor|supplier|provider|company|solution|tool|platform|partner|option|product|direction|route|firm|agency)|(?:our |the |my )?(?:current|existing|incumbent|present) (?:vendor|supplier|provider|solution|tool|platform|partner|system|setup|contract|software|agency)|someone else|somebody else|(?:the )?incumbent|an? (?:in-?house|internal|homegrown) (?:solution|tool|team|system)|in-?house',
    back: "circle back|check back|reach(?:ing)? (?:back )?out|get back (?:to me|in touch)|touch base|follow up|try (?:me|us|again|back)|call (?:me|us|back)|contact (?:me|us)|ping (?:me|us)|e-?mail (?:me|us)|write (?:me|us|back)|reconnect|revisit(?: this| it)?|talk(?: again| then)?|pick (?:this|it) (?:back )?up|come back|reconsider|re-?evaluate|resume|speak(?: again)?|chat(?: again)?|regroup|look at (?:this|it) again|discuss (?:this|it)?(?: again)?|hit (?:me|us) up|drop me a line|let's talk|reassess|bring (?:this|it) (?:back )?up|table (?:this|it)|put (?:this|it) off|push (?:this|it)(?: out| back)?|shelve (?:this|it)|park (?:this|it)|defer(?: this| it)?|postpone(?: this| it)?|hold off|wait",
    when: '(?:in|after|until|till|around|come|once|next|later|early|mid|closer|towards?|when|by|this|the|first|second|end|q[1-4]|for|some other|another|a few|another time|down the (?:road|line)|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|new year|to|back)',
  },
  signals: {
    'opted-out': {
      asked: true,
      yes: [
        'unsub(?=[ .,!]|$)|(?:lose|forget|delete) (?:my (?:e-?mail|number|contact|address)|it(?=[.!]|$))(?! (?:in|on|from the))',

        '(?:get|getting|take|taking|come|be) (?:me |us |my name )?(?:taken )?off (?:of )?(?:this|your|the|that) (?:[a-z-]+ )?(?:list|newsletter|mailing|database|sequence|thing)',
        "(?:do not|don't|never|no longer) (?:want|wish|need|consent to|agree to|authori[sz]e) (?:any |to (?:get|receive|have) )?(?:more |further )?(?:contact|e-?mails?|messages?|calls?|marketing|newsletters?)(?=[.!,;]|$| from| by)",

        "(?:rather|prefer|appreciate it|like it|better) (?:if )?you (?:did not|didn'?t|don'?t|do not|would not|wouldn'?t) (?:<bare>) (?:me|us)",

        "(?:would |'d )?(?:prefer|rather|like|want) (?:it if )?(?:you )?not (?:to )?(?:receive|be contacted|get|hear from|e-?mail|contact|be on|send)",
        '(?:already|again|second time|third time|repeatedly|twice|once) (?:~ )?(?:asked|requested|told|said) (?:~ )?(?:stop|removed?|unsubscribed?|taken off|not to (?:e-?mail|contact|call))',
        '(?:asked|requested|told) (?:~ )?(?:to stop|be removed|to remove me|to unsubscribe|not to (?:e-?mail|contact|call))',

        '(?:<remove>) (?:all )?(?:of )?(?:<mine>) (?:~ )?(?:<list>)',
        '(?:remove|unsubscribe|delete|unlist) (?:me|us|my (?:e-?mail|details|data|info|information|address|contact|name|number)[a-z ]{0,20}|our (?:e-?mail|details|data|info|information|address|domain)[a-z ]{0,20}|this (?:e-?mail )?address)(?=[.!,?;]|$| please| immediately| asap| now| at once| from| right)',
        '(?:please|kindly|must|can you|could you|i want you to|i request (?:that )?you|you to) (?:~ )?(?:delete|erase|purge|destroy) (?:all )?(?:of )?(?:my|our|any) (?:personal )?(?:data|details|information|info|records?|contact)',
        '(?:want|wish|like|request|requesting|need|trying|tried|asked|ask) (?:~ )?(?:to be |be )(?:removed|taken off|unsubscribed|deleted|opted out)',
        '(?:please|kindly)? ?(?:unsubscribe|opt[- ]?out|opt (?:me|us) out|opt me out)(?=[.!,?]| me| us| from| my| please|$)',
        '(?:want|wish|like|how do i|how can i|need|prefer) (?:~ )?(?:unsubscribe|opt[- ]?out)',
        '(?:<stop>) (?:all |any |further |with |the |these |your |trying to |attempting to )*(?:<send>)(?! (?:the old|old|duplicate|invoice|paper|physical|it to|them to))',
        '(?:<stop>) (?:all |any |further |with |the |these |your |sending )+(?:me |us )?(?:such |these |more |your |any |the |all )*(?:<mail>)',
        "(?:do not|don'?t|dont|never|no longer|not to|must not|should not|shouldn'?t|would rather you (?:did not|didn'?t|not)) (?:ever )?(?:<bare>) (?:me|us|this (?:address|number|e-?mail)|my|our|here|to me|to us)(?! (?:the (?:invoice|contract|proposal|quote|file)|a (?:paper|physical)|by phone|on (?:my|the)|before|until|till|after|at night|directly))(?: ~)? ?(?:again|any ?more|any longer|further|ever|in (?:the )?future|anything|e-?mails?|messages)?",
        "(?:do not|don'?t|dont|never|no longer|not to) (?:<bare>) (?:~ )?(?:again|any ?more|any longer|ever again)",
        "(?:do not|don'?t|dont|no longer|never) (?:want|wish|like|care|need|consent|agree|give (?:you )?(?:permission|consent)) (?:to )?(?:~ )?(?:receive|receiving|get(?:ting)? (?:any|more|these|this|your|further|all|e-?mails?|messages)|hear(?:ing)?(?: from)?|be (?:contacted|e-?mailed|called|on your)|being (?:contacted|e-?mailed)|contact|your e-?mails|any more|e-?mails)",
        "(?:never|did not|didn'?t|not) (?:~ )?(?:signed up|sign up|subscribed?|opted in|opt in|consented|consent|gave (?:you )?(?:permission|consent)|asked?(?: to)?(?: be)?|requested?) (?:for|to|this|these|your|be) (?:~ )?(?:list|e-?mails?|newsletter|mailing|contacted|spam|messages|communications)",
        '(?:no|not any) (?:more|further) (?:of (?:these|your) )?(?:e-?mails?|messages?|calls?|contact|spam|newsletters?|communications?|follow[- ]?ups?)(?=[.!,]|$| please| from| to)',
        '(?:leave (?:me|us) alone|lose my (?:number|e-?mail|contact)|go away|buzz off|get lost)',
        '(?:gdpr|ccpa|right to (?:erasure|be forgotten)|can-?spam) ~~ (?:delet|eras|remov|unsubscrib|stop)[a-z]*|(?:delet|eras|remov)[a-z]* ~~ (?:gdpr|ccpa|right to (?:erasure|be forgotten))',
        "(?:i will|i'?ll|we will|we'?ll|going to|i am|i'?m|have|has been) (?:~ )?(?:report(?:ed|ing)?|block(?:ed|ing)?|mark(?:ed|ing)?|flag(?:ged|ging)?) (?:~ )?(?:spam|junk|sender|your (?:domain|address|e-?mails?)|you\\b)",
        "(?:this is|you are|you'?re) (?:~ )?(?:spam|unsolicited|spamming|harassment)",
        '(?:cease and desist|do[- ]not[- ](?:contact|call|e-?mail) list)',
        '(?:withdraw|revoke) (?:my |our )?(?:consent|permission)',
      ],
      no: [
        "don't stop|love it|during lunch|over lunch|before \\d|after \\d",

        '(?:line|item|row|section|clause|module|feature|user|seat|license|fee|product|sku|option)s? ?(?:[a-z0-9]+ )?(?:from|off|out of) (?:the |your |this )?(?:quote|proposal|list|order|contract|price|invoice|sheet)',
        "(?:i|we)(?:'?ve)? (?:stopped|have stopped|haven'?t stopped) (?:receiving|getting)",
        '(?:do you|does it|does your|can your|can it|can the|does the|how does|will it|is there)(?! (?:a way to (?:unsub|opt|stop)))',
        "(?:don'?t|do not|not) (?:~ )?(?:remove|unsubscribe|take) (?:me|us)",
        'in (?:my|the|our) (?:spam|junk)|(?:went|goes|going|landed|ended up|caught) (?:~ )?(?:spam|junk)|spam (?:folder|filter)|by mistake|accidentally',
        '(?:our|my|the|your) (?:customers?|clients?|subscribers|users|leads|prospects)|\\busers?\\b|subscribers',
        '(?:old|previous|wrong|outdated) (?:~ )?and (?:add|use|replace|send|include)',
        'hesitate',
        'on cc|cc line|from (?:the|this) (?:thread|cc|invite|meeting|call|calendar)|old subscription|until the new|once the new',
      ],
    },
    declined: {
      yes: [
        "(?:won't|will not) be (?:joining|hiring|buying|getting|participating|renewing|signing|using|purchasing|proceeding|continuing|needing|taking|moving)(?! (?:until|before|just|only))|not (?:buying|hiring|joining|renewing) (?:the|a|any|your|this|it)|not getting (?:the|your) ",
        "answer(?:'s| is| has to be) (?:a )?no(?=[.!,;]|$)|(?:has|have|had)? ?(?:rejected|declined|turned down|vetoed|dismissed) (?:your|the|this|our|it) ?(?:bid|proposal|offer|quote|application|request|purchase|it)?(?=[.!,;]|$| so| because| and)",
        "(?:don't|do not|doesn't|does not) (?:believe |think |feel )?(?:~ )?(?:meet|meets|fit|fits|match|suit|suits) (?:~ )?(?:needs?|requirements|criteria|strategy|plans)|not (?:for us|for me) (?:this time|i'm afraid)",

        '(?:proposal|project|quote|purchase|request|application|offer|bid|budget|submission) (?:~ )?(?:was|were|has|have|is|will) ?not (?:been |be )?(?:approved|accepted|selected|chosen|successful|authori[sz]ed|shortlisted)',
        "(?:proposal|project|quote|purchase|request|application|offer|bid|budget|submission) (?:~ )?(?:wasn't|weren't|hasn't been|won't be|isn't) (?:approved|accepted|selected|chosen|successful|authori[sz]ed)",
        "(?:going to|have to|will|i'll|we'll|must|need to|decided to|like to) (?:~ )?(?:turn|turning) (?:this|it|you|that|the offer|your offer)? ?down",
        'regret to (?:inform|tell|say|let)|(?:no longer|not) (?:be )?requir(?:e|ing) (?:your|the|any)',

        'nothing (?:here |there )?for (?:us|me)\\b',
        "(?:not|isn'?t|never) (?:~ )?(?:of interest|our cup of tea|our thing|worth (?:it|our))",
        "(?:we|i)(?:'ll|'ve| will| have)? (?:~ )?(?:passing on|pass on|passed on|have to pass|say no)(?! (?:to my|to our|along|your (?:info|message|details)))",
        "(?:don'?t|do not|won'?t|not) (?:~ )?(?:want|see us|plan to|intend to) (?:~ )?(?:buy|purchase|move forward|proceed|use this|your (?:product|service))",

        "(?:not|no longer|isn'?t|aren'?t|never|wasn'?t|weren'?t|don'?t think (?:we are|we'?re|i'?m)) (?:really |particularly |currently |all that |very |at all |going to be |be |that |looking or )*interested(?! in (?:delay|wait|postpon|losing|los|stopping|stop|missing|leaving|switching away|cancel|pausing))",
        '(?:no|zero|lost|little) interest(?! in (?:delay|wait|postpon|los|stop|miss|leav|cancel|paus))(?! rate)',
        "(?:we'?re|we are|i'?m|i am|i think we'?re|i think we are) (?:all set|all good|good (?:for now|here|thanks|thank you|as is|as we are)|happy with (?:what|our|the)|covered|set for)",
        "(?:is not|isn'?t|not|wasn'?t|would not be|wouldn'?t be|don'?t think (?:this|it)(?: is|'s)|not really|no longer) (?:really |quite |exactly |going to be |be )*(?:a |the |an )?(?:good |great |right |ideal |strong |natural )?(?:fit|match|for us|for me|what we(?:'re| are)? (?:need|looking|after)[a-z ]{0,10}|something (?:we|i|that)(?! can share)|a priority|relevant|our thing)",
        "(?:don'?t|do not|no longer|didn'?t|won'?t|will not) (?:really |currently |actually )?(?:need|require|have (?:a |any )?(?:need|use|requirement|interest|room)|see (?:a |the |any )?(?:need|fit|value|use|reason)) (?:for |in |of )?(?:~ )?(?:this|it|that|your|services?|products?|solution|another|one|any of|at this time|right now|any ?more|type|kind)(?! (?:to change|to be|before|until|by))",
        '(?:have no|no) (?:need|use) (?:for|of) ',
        "(?:not|won'?t be|will not be|aren'?t|isn'?t|are not|never|no longer) (?:going to |be |to be |to |gonna |able to |planning (?:to|on) |looking to |in a position to )*(?:<move>)(?! (?:without|until|unless|before|till))",
        '(?:<we>|board|management|leadership|finance) (?:~ )?(?:decided|chose|opted|elected|voted|prefer|prefers|preferred) (?:~ )?(?:not to|against|to pass|to decline|to cancel|to scrap|to drop|to stop)',
        "(?:<we>) (?:~ )?(?:rejected|vetoed|declined|turned (?:it|this|down)[a-z ]{0,6}|shot (?:it|this)? ?down|said no|axed|scrapped|nixed|(?:killed|canned) (?:it|this|the (?:project|deal|idea|purchase|initiative|budget))|pulled the plug|didn'?t approve|did not approve|passed on)",
        '(?:project|initiative|purchase|deal|budget|request|proposal) (?:~ )?(?:killed|cancell?ed|rejected|vetoed|scrapped|axed|shelved|turned down|denied|declined|dropped)',
        "(?:i'?ll|we'?ll|i will|we will|i'?m going to|we'?re going to|going to|have to|must|i'?d like to|decided to|think we'?ll|need to|opt to|rather) (?:have to |need to |respectfully |politely |likely |probably )*(?:pass|decline|say no|sit this (?:one )?out|walk away)(?! (?:this|it|that|your|the)(?: [a-z]+)? (?:to|on to|along|around))(?! the meeting)",
        "(?:respectfully|politely|regretfully) (?:decline|pass)|hard pass|a pass (?:from|for|on)|it'?s a (?:no|pass)(?: from| for|[.,]|$)|(?:the )?answer is no\\b",
        '^(?:~ )?(?:no,? (?:thanks|thank you|thx|tks)|no thanks|thanks,? but no(?: thanks)?|nope|nah)(?=[.!,]|$)',
        "thank(?:s| you),? but (?:~ )?(?:no\\b|not|we'?re|we are|i'?m (?:good|all|not)|pass|we don'?t|we have)",
        '(?:you can|please|feel free to|go ahead and) (?:~ )?(?:close (?:this|the|my|our|out)|cancel (?:the |this )?(?:proposal|quote|opportunity)|drop (?:it|this)|consider this closed)',
        '(?:ruled|counted) (?:it|you|this) out|not in the cards|off the table|a non[- ]starter for us|dead in the water',
      ],
      no: [
        'reps? |(?:three|two|four|some|several|\\d) of my',

        "(?:(?<=[,;] )|but )(?:and )?(?:(?:we|i|they)(?:'d| would|'ll)? )?(?:just |only )?(?:(?:want|need|prefer|like|take|asked|will need|wants|needs) (?:~ )?(?:full|premium|pro|more|other|bigger|larger|\\d|twenty|thirty|forty|fifty|hundred|change|adjust|complete|whole|all))",
        'no reason not|not to sign',

        "not that (?:we|i)|it'?s not that|doesn'?t mean|isn'?t that|not because|not to say|not only",
        '(?:not|no) (?:~ )?interest(?:ed)? in (?:delay|wait|postpon|los|stop|miss|leav|cancel|paus|switching away)[a-z]*',
        "if (?:you'?re|you are|it'?s|this is|we are|we'?re) not|unless|let me know if (?:you|this|it)",
        "didn'?t (?:get|receive)|haven'?t (?:received|seen|gotten)|couldn'?t open|can'?t open|can'?t wait",
        'only the|just the|only (?:interested|need)|module|add-?on|but (?:we|i) (?:are|do|would|am) (?:very |really )?(?:interested|love|like|want)',
        'no (?:need|interest) (?:to|in) (?:change|rush|apologi[sz]e|worry|hurry|resend|reply|call|meet|send)|no need (?:to|for (?:a |the )?(?:call|meeting|reply|apolog))',
        'not (?:a )?(?:problem|bad|sure)',
      ],
    },
    'chose-other': {
      yes: [
        "(?:you|your (?:bid|proposal|offer|company)) (?:~ )?(?:came|finished|were|placed|was) (?:a close )?(?:second|third|runner-?up)|(?<=[a-z] )won (?:it|the (?:bid|contract|job|tender|deal|business))(?=[.!,;]|$)|(?:renewed|re-?signed|migrated|switched|moved|went) (?:~ )?(?:with|to|over to) (?:~ )?(?:existing|insurer|carrier|provider|platform|system|software|'s)|(?:found|got) (?:~ )?(?:better|cheaper) (?:deal|price|offer|one)|(?:gave|given|giving) (?:~ )?(?:job|work|contract|project|order|business) to (?:a |an )?(?:different|another|other|someone)|made us (?:go|use|choose|sign) with",

        '(?:got|bought|found|ordered|picked|getting|buying|purchased|sourced|did) (?:~ )?(?:somewhere else|elsewhere|from (?:a friend|another|someone else|a competitor)|cheaper (?:somewhere|elsewhere|from))',
        "(?:decided|chose|chosen|opted|going|plan|prefer|elected|want|we'll) (?:~ )?(?:stick|stay|go|work|sign|remain) (?:with|on) (?:a |an |the |our )?(?:local|current|existing|old|previous|present|other|different|another|same) ",
        '(?:contract|job|project|tender|bid|order|work|account|business) (?:~ )?(?:was|has been|is|went|goes|been) (?:~ )?(?:won by|awarded to|given to|to) (?!you\\b|us\\b|be\\b)[a-z]+',

        'ended up (?:choosing|going with|buying|picking|signing with|selecting|hiring|with) (?!you\\b|your|with you|the (?:pro|basic|annual|standard|team|business|monthly))[a-z]+',
        '(?:went|gone) with (?!you\\b|yours?|the (?:flow|pro|basic|annual|standard|team|business|monthly|first|second)|option|plan|a |an |it\\b|this|that|monthly|annual|my|him|her|them)[a-z]+',
        '(?:another|a different|other) (?:bidder|contender|finalist|candidate|team|group) (?:~ )?(?:won|got|was|came)',
        '(?:decision|choice) (?:~ )?(?:went to|was (?:for|in favor of)|fell on) (?!you\\b)[a-z]+',

        '(?:went|gone|going|go|chose|chosen|choosing|decided|decision|selected|picked|opted|signed|signing|settled|partnered|moving|moved|move|switched|awarded|bought|purchased|committed|renewed|re-?signed|staying|stay|stick|sticking|stuck|contracted|hired|engaged|extended|proceeding|moving (?:forward|ahead)) (?:~ )?(?:with|for|on|to|by|from|in|the contract|our)? ?(?:<rival>)',
        '(?:<rival>) (?:~ )?(?:won|got (?:it|the)|was (?:chosen|selected|awarded|picked)|came in (?:~ )?(?:lower|cheaper|better)|beat|offered (?:~ )?better|edged)',
        "(?:decided|chose|opted|going|prefer|elected|agreed|plan|planning) (?:~ )?(?:to )?(?:stay|stick|remain|continue|keep) (?:~ )?(?:with )?(?:what we|what we'?ve|the one we|who we|our current|our existing|the incumbent|as we are|things as)",
        '(?:decided|chose|opted|going|ended up) (?:~ )?(?:build|building|develop|developing|do|doing|handle|handling|keep|keeping|bring|bringing) (?:~ )?(?:in-?house|internally|ourselves)',
        '(?:chosen|selected|picked|decided on|gone with|went with|going with|signed with|opted for|awarded to) (?!you\\b|your\\b|yours|the (?:pro|basic|premium|annual|enterprise|standard|team|business|monthly)|option|plan|package|friday|monday|tuesday|wednesday|thursday|it\\b|this\\b|that\\b|a (?:date|time|plan)|the (?:a|b|c|first|second|third|plan|package|larger|smaller))[a-z]+(?: [a-z]+)? (?:instead|over you|for this|due to|because|based on|on this)',
        'already (?:~ )?(?:signed|bought|purchased|went|committed|contracted|chose|selected) (?:~ )?(?:with|from|to) (?!you)(?:[a-z]+)',
      ],
      no: [
        'building',

        'model of yours|of yours|other model',

        '(?:chose|choose|choosing|picked|selected|select|prefer|preferred|went with|going with|gone with|go with) (?:you\\b|yours|your)',
        "talking to|speaking (?:to|with)|looking at|evaluating|considering|comparing|also (?:looking|talking|have)|haven'?t|have not|not (?:decided|signed|gone)|before we|might|may|could|would|if |unless|thinking (?:of|about)|in talks|still (?:deciding|evaluating)|quotes? from|tempted|don'?t want to|do not want to|rather than|years? ago|previously|want to switch",
      ],
    },
    'not-now': {
      asked: true,
      yes: [
        "hold that thought|(?:cash|money|budget) (?:is|'s) (?:~ )?(?:tight|short) (?:at the moment|right now|now)|but not (?:this|right) (?:month|year|quarter|now|week)|(?:i'll|we'll|i will|we will) (?:reach out|contact you|get in touch|call you|come back to you|ping you|be in touch) (?:~ )?(?:once|when|after|as soon as) [^.]{0,60}|no point (?:before|until)",

        "(?:won't|can't|cannot|not) (?:~ )?(?:look at|get to|deal with|think about|consider|focus on|review|discuss|talk about|revisit|buy|decide) (?:~ )?(?:until|till|before) ",
        "(?:not|isn't) (?:yet )?(?:~ )?(?:the (?:right|best) (?:time|moment)|a (?:good|great) (?:time|moment)|a priority (?:right now|at the moment|this))",
        '(?:parking|shelving|parked|shelved|tabling|pausing|holding) (?:this|it|things|everything|the project)|put (?:~ )?(?:on hold|on ice|on the back ?burner|on pause)',
        'maybe (?:~ )?(?:later|next (?:year|quarter|month)|another time|down the road|in the future)',

        '(?:slipped|pushed|moved|deferred|bumped|postponed|delayed|kicked|slid|rolled) (?:~ )?(?:to|until|into|out) (?:~ )?(?:next|q[1-4]|20\\d\\d|january|february|march|april|may|june|july|august|september|october|november|december|the (?:fall|spring|summer|winter|new year|second|next))',

        '(?:<back>) (?:~ )?(?:<when>) (?:~ )?(?:days?|weeks?|months?|quarters?|years?|q[1-4]|h[12]|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|holidays?|new year|budget|fiscal|half|later|line|road|time|thanksgiving|christmas|easter|[a-z]+(?:day|end)|launch|migration|season|audit|merger|closing|close|project|rollout|hiring|funding|\\d{1,2}(?:st|nd|rd|th)?)',
        '(?:<back>) (?:~ )?(?:later|then|another time|down the (?:road|line)|in the future|at (?:a|some) later|some other time)',
        "(?:in|after|next|come|around|until|by) (?:~ )?(?:days?|weeks?|months?|quarters?|years?|q[1-4]|h[12]|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter|holidays)[a-z0-9 ]{0,14},? (?:we|i|you|let'?s|please|feel free|it) (?:~ )?(?:<back>)",
        'not (?:right now|now|at (?:the|this) (?:moment|time|point)|yet|ready|today|this (?:year|quarter|month|week)|for now|until|before|currently (?:a|the|in|ready|looking))(?:[,.;]| but| -|$| to| for| try| -)(?! interested)',
        "(?:now|this|it) (?:is not|isn'?t|'s not|is just not) (?:really |quite )?(?:a |the )?(?:good|best|right|great|ideal) (?:time|moment)|(?:bad|wrong|terrible|poor|tough) (?:time|timing)|timing (?:is|isn'?t|'s) (?:~ )?(?:off|bad|not|right|wrong|great|good|tough)",
        '(?:too|bit|little|still) (?:early|soon|premature)(?: for us| for me| to|[.,;]|$| in| at)',
        '(?:put|push|place|keep|leave|park|table|shelve|moved|pushed|pushing|putting|tabling|delayed|postponed|deferred) (?:~ )?(?:on hold|off|back|out|aside|on the back burner|for now|until|till|to (?:next|q|20|january|february|march|april|may|june|july|august|september|october|november|december))(?! of the office)',
        '(?:on hold|on ice|on pause|on the back ?burner|paused|frozen|tabled) (?:~ )?(?:until|till|for|through|this|right|now|at)',
        "(?:won'?t|will not|not going to|can'?t|cannot|aren'?t|not|don'?t) (?:~ )?(?:until|before|till) (?:~ )?(?:q[1-4]|h[12]|january|february|march|april|may|june|july|august|september|october|november|december|next|spring|summer|fall|winter|new year|after|later|20\\d\\d|the end)",
        'maybe (?:~ )?(?:next (?:year|quarter|month)|later|in (?:q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|a few|the (?:fall|spring|summer|new)))',
      ],
      no: [
        'talk to you (?:later|soon|then|tomorrow)|no need to',

        'right away|no putting|deck with|going through your',

        "can'?t wait|cannot wait|(?:do not|don'?t) want to (?:wait|delay|postpone)|not interested in (?:delay|wait|postpon)[a-z]*|no need to wait|don'?t wait",
        '(?:meeting|call|demo|appointment|slot|session|invite|webinar) (?:to|until|for|on|at|from|back)|reschedul[a-z]*|push (?:the|our|this) (?:call|meeting|demo)|push back on|(?:talk|speak|chat|call me|meet) (?:~ )?(?:today|tomorrow|this week|monday|tuesday|wednesday|thursday|friday|at \\d)',
        'out of (?:the )?office|\\booo\\b|on (?:vacation|leave|pto)',
        "not (?:yet )?(?:received|seen|heard)|not sure|if not|not yet(?:,| but) (?:will|i will|i'?ll|we'?ll)",
      ],
    },
    wait: {
      yes: [
        "(?:won't|will not|don't|do not) have (?:any |the |a )?(?:budget|funds|money|cash) (?:~ )?(?:before|until|till|this)",

        '(?:froze|paused|suspended|postponed|halted|stopped|deferred|cut) (?:~ )?(?:purchases|purchasing|spending|spend|investments?|hiring|projects?|budgets?|everything)',

        "(?:going to|have to|need to|decided to|want to|we'll|will|opted to|chose to) (?:hold off|pause|wait on|put (?:this|it|everything) on hold|press pause|postpone|delay|defer|shelve|table)(?! (?:the )?(?:meeting|call|demo))",

        '(?:budgets?|spending|spend|hiring|purchas(?:es|ing)|capex|projects?|funds|investments?) (?:~ )?(?:frozen|freeze|locked|on hold|suspended|exhausted|cut|paused|tapped out|spoken for|maxed|spent|gone|allocated|committed)',
        "(?:no|don'?t have (?:the |any |a )?|lack|without|out of|zero|ran out of|used up (?:our|the)) (?:more |available |remaining )?(?:budget|funds|funding|bandwidth|capacity|headroom|resources)(?: ~)? ?(?:left|until|this|right now|for|at|now|available|remaining|allocated|to|currently)?",
        "(?:we'?re|we are|i'?m|i am|currently|right) (?:~ )?(?:in the middle of|mid[- ]|swamped|slammed|buried|heads[- ]down|underwater|going through|tied up|focused on|undergoing|stretched|maxed out)",
        '(?:other|bigger|more urgent|competing|different|shifting) priorities|priorities (?:~ )?(?:changed|shifted|elsewhere)',
        '(?:project|initiative|purchase|decision|rollout|evaluation|search|this|it|deal) (?:~ )?(?:has been|was|is|got|been) (?:~ )?(?:on hold|paused|postponed|delayed|deferred|pushed|frozen|shelved|tabled|put off|back-?burnered)',
        '(?:freeze|froze|frozen|paused|suspended|postponed|deferred|delayed) (?:~ )?(?:budget|spend|spending|purchases|project|decision|all|everything|new)',
      ],
      no: [
        'your (?:deck|proposal|quote|site|slides|document|contract)|licens',

        'licensing|licens',
        'unfroze|unfreeze|approved|released|no longer (?:frozen|on hold)',
        'meeting|call|shipment|delivery',
      ],
    },
    'out-of-office': {
      conditional: true,
      yes: [
        "(?:in|during) my absence|(?:auto[- ]?reply|automatic reply|out of office)(?=[:.,]|$)|(?:will not|won't|not) be (?:answering|checking|reading|monitoring|responding|replying)|(?:not|nobody is|no one is) (?:reading|checking|monitoring) (?:~ )?(?:e-?mail|inbox|mail)|(?:office|offices|store|company) (?:is|are|will be) closed",

        '(?:^|[.,!] )?(?:out|away|off|gone) (?:this week|next week|today|tomorrow|all week|until|through|on (?:vacation|leave|holiday|business)|at (?:a|the) [a-z ]{3,20}),? ',
        "(?:will|i'll) (?:respond|reply|get back|answer) (?:~ )?(?:when i (?:return|get back|am back)|on my return|upon (?:my )?return|after i return)",
        '(?:vacation|holiday|holidays|leave)[^.]{0,40} (?:back|return|returning) (?:~ )?(?:on|in)?',

        "(?:i am|i'?m|i will be|i'?ll be|we are|we will be|currently|currently away|will be|is|am) (?:~ )?(?:out of (?:the )?office|ooo|away from (?:the office|my desk|my email|e-?mail|work)|on (?:annual |parental |maternity |paternity |medical |sick |extended |a |family |summer |paid )*(?:leave|vacation|holiday|pto|sabbatical|break)|on vacation|traveling|travelling|out (?:until|through|from|on|all|this|sick)|away (?:until|through|from|on|till)|with (?:limited|no|intermittent) access|unavailable (?:until|from|through))",
        '(?:out of (?:the )?office|ooo|away|on leave|on vacation|pto) (?:~ )?(?:until|through|thru|till|from|returning|back|between|\\d)',
        "(?:i will|i'?ll|i) (?:be )?(?:return(?:ing)?|back) (?:~ )?(?:to (?:the office|work)|in the office|from (?:vacation|leave|pto|holiday))",
        'auto(?:matic|mated)?[- ]?(?:reply|response)[^.]{0,40}(?:away|out|leave|vacation|holiday|ooo)',
        'limited access to (?:my )?e-?mail',
      ],
      no: [
        "(?:could|can|shall|should|would|how about|let'?s|what about|are you|works?|instead|do) (?:~ )?(?:we|you|monday|tuesday|wednesday|thursday|friday|next|do|meet|talk|speak|reschedule)[^.]{0,60}\\?",
        "(?:he|she|they|my (?:boss|manager|colleague|cfo|ceo|partner)|our (?:cfo|ceo|director|team|legal)|the team|dana) (?:is|are|will|'s)",
        'when (?:you|are you|will you)',
      ],
    },
    'wrong-person': {
      conditional: true,
      yes: [
        '(?:(?:i|we) have nothing to do with|not me\\b|(?:just|only) (?:run|work|answer|sit at|staff) (?:the )?(?:front desk|reception|phones|counter))|(?:decided|handled|done|dealt with|managed|bought) (?:at|by|through|from) (?:headquarters|head office|hq|corporate|the (?:main|central) office)|nobody (?:at|in) this (?:branch|office|store)|(?:send|forward|direct|address|bring) (?:it|this|that|them) (?:straight |directly )?to (?:him|her|them)|(?:quotes|bids|invoices|proposals|requests|purchases|purchasing) (?:go|goes) to [a-z]+|confusing me with|ask (?!me|us|you|for|the|your|about|if|that|whether)[a-z]+(?=[.!,;]|$)',

        '(?<=[a-z] )(?:looks after|deals with|takes care of|handles|manages|is in charge of|is responsible for|runs|covers) (?!our (?:clients|customers)|you\\b)[a-z ]{3,30}(?:,|\\.|;|$| and| so| now)',
        "(?:doesn't|does not|isn't|not) (?:~ )?(?:fall (?:under|within)|in|part of|within|under) (?:my|our) (?:remit|area|responsibilit[a-z]+|department|role|scope|purview|team|wheelhouse|lane)",
        'not my (?:~ )?(?:department|area|remit|thing|field|job|responsibility|team|call|decision)',
        '(?:best|right|correct|better|proper) (?:person|contact|people|address|one|team|department|place)(?: [a-z]+){0,5} (?:is|would be|are|will be) ',
        "(?:no longer|don't|do not|not) (?:~ )?(?:deal with|handle|look after|do|manage|work on|involved (?:in|with)) (?:any ?more |this |the )?(?:purchasing|procurement|that|this|it|these|buying|suppliers?|vendors?|marketing|it\\b)",
        '(?:took|taken|has taken|is taking) (?:that|this|it|over)(?: over)?(?: from me)?',

        '(?:redirect|forward|send|direct|address|route|submit) (?:this|it|your|these|all|any|such)[a-z ]{0,24} to (?:our|the) (?:[a-z]+ )?(?:department|team|office|purchasing|procurement|buyer|buyers|desk|manager)',

        "(?:i'?m|i am|i was|i'?m probably|not) (?:~ )?(?:not|the wrong|no longer) ?(?:~ )?(?:the )?(?:right|correct|best|proper|appropriate|person|contact|responsible|in charge|decision[- ]maker|involved|handling|managing|the one)(?: (?:person|contact|one|point))?",
        '(?:wrong|incorrect) (?:person|contact|address|recipient|department|e-?mail|guy|inbox|team)',
        "(?:you (?:should|need to|want to|may want to|might want to|must|'?ll want to|'?d want to|would need to|'?d better|can|'?re better off)|please|try|i'?d suggest(?: you)?|suggest(?: you)?|recommend(?: you)?|best to|better to|kindly) (?:~ )?(?:talk(?:ing)? to|speak(?:ing)? (?:to|with)|contact(?:ing)?|reach(?:ing)? out to|e-?mail(?:ing)?|write to|direct (?:this|it|your|these)[a-z ]{0,20} to|connect with|get in touch with|forward (?:this|it) to|go through|follow up with|check with) (?!me\\b|us\\b|you\\b|my (?:cell|mobile|phone)|support if)(?:~ )?(?:[a-z]+ )?(?:in|at|from|on|:|our|who|for|he|she|instead|directly|\\(|about this|-|[a-z.]+@)",
        "(?:that|this|it|purchasing|procurement|these things) (?:is|'s|would be|should be|falls under|is handled by|is managed by|belongs to|sits with|are handled by|goes through) (?:now )?(?:handled by |managed by |under |with )?(?!you|me|us|the |a |our (?:budget|plan|biggest|main))(?:[a-z]+)(?:'s)? (?:~ )?(?:department|area|decision|domain|responsibility|desk)",
        '(?:handles?|manages|owns|runs|oversees|is responsible for|is in charge of|looks after|takes care of|leads|makes|took over) (?:all |our |the |these |this |that )*(?:this|that|these|procurement|purchasing|vendors?|software|it\\b|marketing|decisions?|contracts?|buying|area|such|those|now|sourcing)(?: |[.,]|$)(?=(?:~ )?)',
        '(?:no longer|not) (?:~ )?(?:handle|manage|deal with|work (?:in|on)|responsible for|in charge of|in that role|in this role|with procurement|my (?:area|department|responsibility|role|decision|call))',
        '(?:forwarded|passing|passed|forwarding|sent) (?:this|it|your|you)[a-z ]{0,20} (?:to|on to|along to|over to) (?:the (?:right|correct|appropriate)|[a-z]+,? who)',
        'not my (?:area|department|responsibility|decision|call|role|job)',
      ],
      no: [
        'husband|wife',

        'technical person|people person|morning person|engineer',

        "looping in|i'?ll (?:forward|loop|ask|check|talk|speak)|i will (?:forward|loop|ask|check|talk|speak)|cc'?ing .{0,20} to (?:move|help)|let me (?:talk|check|speak|ask|loop)",
        "wrong (?:item|invoice|file|attachment|product|size|order|price|version)|if i(?: a|')m (?:not )?the wrong",
        'who (?:handles|manages|owns|runs|looks after) [^.]{0,40}\\?',
        'we (?:handle|manage|own|run)|your (?:team|tool|platform|software|company)|does your',
      ],
    },
    'left-company': {
      conditional: true,
      yes: [
        '(?:wrapped up|finished|ended|concluded) (?:my|his|her) (?:time|stint|tenure|role)|(?:previous|former|old) (?:manager|director|buyer|owner|head) (?:~ )?(?:has |have )?(?:departed|left|moved|quit|gone)|(?:role|position|post) is (?:still |now |currently )?(?:vacant|open|unfilled)|(?:was|been|got) (?:let go|laid off|fired|made redundant)',

        '(?<=[a-z] )(?:retired|resigned|quit|passed away|moved on|been let go|was let go)(?= (?:last|in|on|from|this|a|at|and|two|earlier|recently)|[.,;]|$)',
        "(?:don't|doesn't|do not|does not|no longer|not) (?:~ )?work (?:~ )?(?:here|there|for (?:them|the)|at the [a-z]+)(?: any ?more)?",
        '(?:changed jobs|former employee|ex-employee|got a new job|left my (?:job|position|role))',

        '(?:no longer (?:~ )?(?:with|at|employed|works?|working|part of|an employee|works for)|not (?:any ?more )?(?:with|at|employed|working|part of|an employee)(?= (?:us|here|the company|this company|our))) (?:~ )?(?:the company|us|here|company|firm|team|organi[sz]ation|[a-z]+)(?! (?:on|in (?:this|that) (?:role|area)|for us|well))',
        "(?:has|have|i'?ve|i have|recently|he'?s|she'?s)? ?(?:left|departed|leaving|resigned from|retired from|moved on from|parted ways with) (?:the (?:company|organi[sz]ation|firm|business|team|role)|us|[a-z]+ (?:in|last|on|at|as of|a few|back|effective|this|to pursue|recently)|our (?:company|team|firm))",
        '(?:has|have) (?:since |recently |now |just |unfortunately )?(?:left|retired|resigned|moved on|passed away)(?=[.,;]|$| from| as of| to)',
        '(?:this|the) (?:mailbox|e-?mail(?: address| account)?|account|inbox|address) (?:~ )?(?:no longer (?:monitored|active|in use|valid|exists)|deactivated|disabled|closed|not monitored|retired|not being monitored|discontinued)',
        'my last day (?:is|was|at|with|will)',
      ],
      no: [
        '(?:three|two|four|several|some|\\d) of (?:my|our)',

        'no longer work with (?!us|the company)|checks|deal with|handle',

        '(?:your|the old|our (?:previous|last|former)) (?:rep|account manager|salesperson|account exec|vendor|agency)|left (?:a|you|me) (?:message|voicemail|note)|(?:comments?|questions?|notes?) left|time left|left in|left to|left for|no longer (?:need|want|interested|works? for us|with (?:limited|any))',
      ],
    },
    interested: {
      asked: 'clause',
      yes: [
        "(?:everybody|everyone|the team|my team|my boss|they all|management) (?:~ )?(?:loved|liked) (?:it|the|your)|(?:got|getting|quite|really|very) excited (?:by|about)|how do (?:i|we) (?:~ )?(?:start|proceed|sign up|buy|order|get started|move forward)|(?:would be|'d be) interested in (?:learning|seeing|hearing|trying|knowing|a )|like to (?:get|buy|order|have|purchase) (?:this|it|one)|(?:you|it|this|that) can (?:solve|fix|help) (?:~ )?problem|let's talk(?=[.!]|$)",

        '(?:we|i) (?:really |absolutely |all )?(?:loved?|liked?|enjoyed) (?:~ )?(?:demo|presentation|idea|proposal|product|it|what|solution|platform|offer|sample)',
        '(?:sounds|looks|seems) (?:really |very |pretty |quite )?(?:great|interesting|promising|perfect|fantastic|awesome|amazing|excellent|exciting)(?=[.!,;]|$| and| to| so)',
        '(?:exactly|just|precisely) what (?:~ )?(?:looking|need|needed|want|wanted|after|search)[a-z]*',
        "(?:i'd|we'd|would|want|i want|we want|keen|happy) (?:~ )?(?:like )?(?:a )?(?:~ )?(?:formal (?:proposal|quote)|proposal|quote|more (?:info|information|details)|know more|learn more|hear more|see (?:a )?demo|join|take part|sign up|go (?:further|ahead))",
        '(?:sign|count|put) (?:me|us) (?:up|in|down)(?: for)?(?=[.!,;]|$| for)',
        '(?:could|would|might|can) be (?:a )?(?:great|good|perfect|ideal|real|nice) (?:fit|match|solution|help)',
        '(?:leaning|inclined|tempted|eager|excited|keen) (?:toward[s]?|to|about) ',

        "(?:we'?re|we are|i'?m|i am|definitely|very|still|really|quite|also|certainly|highly) (?:still |very |really |definitely |quite |extremely |certainly |super )*(?:interested|keen|excited)(?! in (?:cancel|stop|leav|end))",
        "(?:(?:i|we)'d|would) (?:love|like|be (?:happy|keen|interested|glad)) to (?:see|learn|move|proceed|try|test|schedule|set up|discuss|hear|know|go|start|explore|get started|pilot|book|chat)",
        "(?:let'?s|ready to|happy to|want to|eager to|can we|we'?d like to|keen to) (?:move forward|proceed|do (?:this|it)|get (?:started|going)|sign|go ahead|make (?:this|it) happen|start|set (?:something|a (?:call|meeting|time)) up|book)",
        "(?:looks|sounds|this is|that'?s|it'?s) (?:~ )?(?:great|promising|interesting|perfect|exactly what we need|like a (?:great|good) fit|very interesting|amazing)(?=[.!,]|$| to| for)",
        'not interested in (?:delay|wait|postpon|los|stop|miss)[a-z]*',
        "can'?t wait to (?:get started|start|begin|see|try)",
      ],
      no: [
        'not (?:exactly|quite|really)',

        'spam|wrong|if it|would be great if',

        "not (?:really |very |currently |at )?interested(?! in (?:delay|wait|postpon|los|stop|miss))|aren'?t interested|no longer|isn'?t|don'?t|wouldn'?t|if (?:you|we)(?:'re| are)? interested|unfortunately|to be removed|unsubscribe|are you",
      ],
    },
    purchased: {
      yes: [
        'duly (?:signed|executed)|card went through|(?:accept|approve|approved|accepted) the (?:estimate|quote|proposal|offer)|firm order|go ahead with (?:both|the|it|our|all)|(?:just|already) (?:paid|ordered|bought|subscribed|signed)',

        '(?:just )?(?:bought|purchased|ordered|paid|signed up|subscribed) (?:~ )?(?:site|website|store|link|online|order|last night|today|yesterday|this morning|plan|course|card)',

        '(?:signed|executed|countersigned) (?:~ )?(?:contract|agreement|proposal|quote|order|msa|sow|docusign|paperwork|copy)',
        "(?:contract|agreement|proposal|quote|order|po|purchase order|paperwork|sow|docusign) (?:~ )?(?:is|are|was|has been|have been|'s|attached)? ?(?:~ )?(?:signed|approved|executed|accepted|attached and signed|placed|issued)",
        "(?:we|i)(?:'ve| have)? (?:just )?(?:signed|approved|accepted|placed (?:the|our|an|my) order|paid|purchased|bought|ordered|submitted payment|wired|sent (?:the |our )?(?:payment|po|purchase order|deposit|wire))(?=[.!,]|$| the| your| it| for| our| today| yesterday| this| and)(?! (?:another|with another))",
        '(?:payment|deposit|wire|invoice) (?:~ )?(?:sent|made|paid|submitted|processed|completed|went through|has gone out)',
        '(?:you can|please|go ahead and|feel free to) (?:~ )?(?:send (?:the |over the |us the |me the )?(?:invoice|contract to sign|final contract)|invoice us|bill us|process (?:the|our) order|issue the invoice|place the order)',
        "(?:done deal|we have a deal|it'?s a deal|we'?re in|consider it done|count us in|you(?:'ve| have) got (?:a deal|our business))(?=[.!,]|$)",
        "(?:attached|here)(?: is|'s)? (?:~ )?(?:purchase order|our po|the po|signed)",
        "(?:we|i)(?:'ve| have)? (?:decided to go|chosen to go|going|are going|'re going) with (?:you|your|yours|nexo)",
      ],
      no: [
        'almost|nearly|but my|card failed|declined',

        'old (?:carrier|vendor|provider|supplier)|elsewhere|somewhere else|got nothing|nothing|our (?:old|previous|current)|still (?:no|not)|never',

        "not (?:yet )?(?:signed|approved|paid|been)|haven'?t|hasn'?t|once|when|after|before|if |until|will be|to be (?:signed|approved)|needs? to be|waiting|pending|competitor|another|other vendor|with someone|should have|supposed to|twice|duplicate|wrong|error|by \\w+day",
      ],
    },
    complaint: {
      conditional: true,
      asked: true,
      yes: [
        "expected (?:~ )?(?:better|more) (?:~ )?(?:from|of)|because of you(?=[ .,!]|$)|where(?:'s| is| are) my (?:~ )?(?:commission|money|refund|order|payment|delivery)|(?:rude|insulting|condescending|disrespectful|unprofessional)(?=[ .,!]|$)|sick (?:and tired )?of|(?:sold|promised|told) (?:us |me |you )?(?:one thing|~ )? ?and (?:~ )?(?:delivered|got|sent|did) (?:another|something else|nothing)|misleading|money (?:~ )?(?:gone |went )?missing|nobody (?:even )?(?:calls|picks up|answers|replies|responds|picking up|cares|came|showed up)|fed up",

        '(?:feel|feeling|felt|been|got|was|being) (?:~ )?(?:ripped off|scammed|cheated|lied to|ignored|conned|misled|robbed|let down|messed around)',
        '(?:disgrace|disgraceful|disgusting|shambles|nightmare|shocking|appalling|pathetic|useless|atrocious)',
        '(?:been|still) waiting (?:~ )?(?:days|weeks|months|forever|hours) (?:~ )?(?:for|with|and)',
        '(?:paid|ordered|bought) (?:~ )?(?:and|but) (?:~ )?(?:got nothing|nothing|never (?:received|got)|no (?:reply|answer|delivery))',
        '(?:nobody|no one|no-one) (?:will|wants to|is willing to|can|bothers? to|has) (?:~ )?(?:take|help|answer|respond|fix|listen|reply|explain)',
        '(?:filing|file|lodge|lodging|making|taking) (?:a |an |this )?(?:~ )?(?:complaint|ombudsman|legal action|to court|small claims|trading standards|chargeback)',
        '(?:third|fourth|fifth|second|umpteenth|\\d+th) time (?:~ )?(?:this|that|in|we|i|it)',
        '(?:arrived|came|delivered|turned up|showed up) (?:~ )?(?:smashed|broken|damaged|in pieces|cracked|dented|wrong|defective)',

        "(?:i'?m|i am|we'?re|we are|very|extremely|really|quite|so|deeply) (?:~ )?(?:disappointed|frustrated|unhappy|upset|dissatisfied|annoyed|angry|furious|fed up|let down|appalled)",
        '(?:unacceptable|ridiculous|outrageous|terrible (?:service|experience|support)|awful|horrible|poor (?:service|experience|support)|(?:the |your )worst (?:service|experience|company|support|vendor)|disgraceful|a joke|shame)(?: [a-z]+){0,3}',
        '(?:file|filing|lodge|make|submit|raise|register|formal|official) (?:a |an )?(?:~ )?complaint|(?:better business bureau|bbb|(?:my|our) (?:lawyer|attorney)s?|legal action|small claims)',
        "(?:still|yet|never|nobody|no one) (?:~ )?(?:not (?:working|been|received|resolved|fixed|delivered|arrived)|haven'?t (?:received|heard|gotten|been)|hasn'?t (?:arrived|been|worked|shipped)|broken|unresolved|got back|responded|replied|answered|fixed|arrived|helped|shown up|waiting for (?:the|our|my|your) (?:refund|delivery|order|fix|replacement))",
        "(?:the |your |our |my |this )(?:system|product|service|platform|tool|app|software|order|shipment|delivery|equipment|unit|machine|portal|integration|device|package) (?:~ )?(?:(?:is|are|was|has been|keeps|kept|stopped|arrived|came|does|do|won'?t|doesn'?t|didn'?t|isn'?t|hasn'?t)) (?:~ )?(?:broken|down|crashing|failing|damaged|defective|late|wrong|work(?:ing)?|missing|faulty|unusable|incomplete|arrived|slow|deliver(?:ed)?|load(?:ing)?)(?! (?:great|well|fine|perfectly|out))",
        '(?:overcharged|double[- ]charged|charged (?:~ )?twice|billed (?:~ )?(?:twice|incorrectly|wrong)|wrong (?:invoice|charge|amount billed))',
        '(?:want|demand|need|request|requesting|expect|issue|give) (?:~ )?(?:refund|my money back|our money back|to cancel (?:my|our|the|this) (?:contract|subscription|order|account|plan))',
      ],
      no: [
        'not to be rude',

        'in case|if (?:the|it|they) (?:arrives?|comes?|breaks?)',

        "competitor|(?:current|previous|last|existing|old|other) (?:vendor|provider|supplier|system|tool|software)|not (?:disappointed|frustrated|upset|unhappy|a complaint)|no complaints|we'?re losing|if |how do you handle|price|discount|attachment|no wrong|can't complain|proposal|quote|the (?:deck|link|invite)",
      ],
    },
  },
  condition:
    "(?<=^|[,;] |\\bbut |\\band |\\bthat )(?:if|unless|whether|suppose|assuming|in case|even if)(?! (?:you could|you can|possible|you would|you don'?t mind|you wouldn'?t|that'?s ok))|would (?:have|be) ",
  hearsay:
    "(?:my (?:friend|neighbor|neighbour|brother)|a (?:friend|client|customer|prospect|lead)|some (?:clients|customers|people|users|prospects)|(?:our|my) (?:clients|customers|prospects|leads|users)|one of our (?:clients|customers)) (?:~ )?(?:said|says|told|asked|want|wants|wanted|are|is|complain[a-z]*|don'?t|keep|keeps|unsubscrib[a-z]+)",
  listless: [
    "(?:(?:m+e+h+|h+m+|a+h+|ok|okay|k|kk|noted|sure|i guess|i suppose|maybe|perhaps|got it|received|whatever|either way|doesn't matter|don't mind|not sure|dunno|i don't know|no idea|fine|cool|alright|right|yes|yep|yeah|seen it|not yet|not sure yet|whatever works|later|busy|thanks|thank you|thx|ta|cheers|(?:i'll|we'll|will|let me|i will) (?:see|look|think|read|check|have a (?:look|think)|take a look|get round to it|let you know)(?: (?:at it|about it|it over|sometime|later|at some point|when i can|it))?|nothing (?:new|yet)|no news|no updates?|still thinking|we'll be in touch)(?:[.!,;…-]* |[.!,;…-]*$)){1,4}",
    "(?:ok|okay|k|kk|noted|sure|maybe|got it|received|will see|we'?ll see|i'?ll see|i'?ll think about it|will think about it|i'?ll take a look|will take a look|we'?ll be in touch|i'?ll let you know|will let you know|fine|cool|alright|hmm|not sure|later|busy|thanks|thank you|thx|tks|yes|yep|perhaps|nothing (?:new|yet)|no update(?:s)?|no news)(?:[.!,]* (?:thanks|thank you|thx|cheers|regards|best))?",
  ],
  bareOptOut: [
    '(?:please )?(?:unsubscribe|stop|remove|remove me|opt[- ]?out|no more|take me off|quit|cancel|delete|unsub|end)(?: (?:please|me|now|immediately|this|all|thanks|thank you))?',
  ],
  returns: "(?:return(?:ing|s)?|back|available|resume|be in(?: the office)?)(?: [a-z']+){0,5},?",
  untilIsReturn: true,
  personLead:
    '(?:to|with|contact|call|e-?mail|try|reach|is|see|by|cc|both|copying|ask|and)(?: (?:my colleague|my assistant|our|the|colleague|mr\\.?|ms\\.?|mrs\\.?))*',
};
