import type { TemplateLanguage } from '../TemplateLanguage';

/** The marks are explained in TemplateLanguage. Nothing here may claim a fact that a slot has not brought. */
export const texts: TemplateLanguage['texts'] = {
  'first-follow-up': `{warm}

<<I wrote to you {sentOn} about “{subject}” and {would like|wanted} to hear where things stand on your side.||I {would like|wanted} to pick up our conversation and hear where things stand on your side.>> <<{mention} That is what made me write again.>>

{To save your time, a direct question|I know your days are full, so straight to the point}: what is still missing for you to decide with confidence? If it is a question about price, timing or how it works, we can settle it right here. If somebody else takes part in the decision, a short summary for them might help: just say so.

<<{?channel}And for the next messages, do you prefer e-mail, phone or WhatsApp?>>`,

  'second-follow-up': `{warm}

<<{mention} I thought of it when I put aside something that may help:||I put aside something that may help with the subject of our conversation:>>

{content}

Even if the decision can wait, I believe it is useful on its own. If you {wish|like}, I can show how it would apply to your case, with no strings attached.

Does what it describes look like what happens at your company today? And which part of it weighs most on {your team|you and your team} right now? With one line from you, our next conversation can start with what really matters.`,

  'second-follow-up/offer': `{warm}

<<{mention} It made me think about how this would look in your day-to-day work.||I have been thinking about how what we discussed would look in your day-to-day work.>>

Rather than explain it by e-mail, I can show you on screen, in 15 minutes, only the part that matters in your case, with your own situation as the example. Even if you decide not to go ahead for now, it will be clear what would change and what would stay as it is, with no obligation.

Which part of this work takes most of your team’s time today? And which day this week or next would suit you for a short conversation?`,

  'third-follow-up': `{greet}

E-mail may not be the best way to have this conversation, so {I would like to suggest|let me suggest} another one. <<{mention} That is quicker to settle by talking than by writing.>>

There are two options: a 10-minute call in which we look only at what matters for your case, or a short message on WhatsApp that you can read whenever it suits you. And if what I proposed does not fit right now, we could also start with something smaller and grow from there.

Which of the two would work better for you? If it is the call, which day and time {would be convenient|are good for you}?`,

  'fourth-follow-up': `{greet}

I imagine that <<“{subject}”||our subject>> ended up behind other priorities. <<{mention} If that still matters, a short reply will do.>> To make {an answer easy|it easy for you}, here are three options. You only need to reply with a number:

1. It still makes sense, let’s talk.
2. It makes sense, but later (and when).
3. It is not for us, you can close it.

Any of the three helps me, the last one included: I only write again when it is useful to you. If it is the first, 10 minutes are enough to begin.

Which one is closest to what you need today?`,

  goodbye: `{greet}

I have written a few times, and I imagine that the moment is not right. That is fine: this is my last message about <<“{subject}”||this>>, so that I do not crowd your inbox.

<<{mention}>> If this becomes a priority again, just reply to this e-mail, even months from now. The conversation continues where it stopped, with no strings attached and nothing to explain again.

Before I close it, {may I ask a single question|just one question}: is there anything I could have done differently? One line already helps me improve.

Thank you for your time so far. I wish you and your team every success.`,

  answer: `{greet}

{Thank you for your message.|Great to hear from you.} {Here are the answers, point by point.|Let me go point by point, so that it is easy to follow.}

{answers}

If anything is not clear yet, ten minutes on the phone usually settle it, or we can continue right here.

Is that what you needed to know?<<{?lead} And what would be the next step on your side: {is there a date by which you intend to decide|do you already have a date for the decision}?>>`,

  holding: `{greet}

{I confirm that I have received your message|Got your message, thank you} and I am already on it. <<{mention}>>

I want to answer with facts that I have checked, not with half of them. So I will send you the complete answer {holdBy}. If it is ready sooner, you will have it sooner.

Meanwhile, one thing that helps me prepare it in the right order: is there a deadline on your side that I should respect? If it is urgent, reply to this e-mail with the word “urgent” or call me, and your case goes first.`,

  complaint: `{greet}

I am sorry about this, and thank you for telling me. <<{mention}>> That is not the experience I want for you, and I will personally follow it until it is solved.

What happens now: I will find out what went wrong, without passing the problem around, and I will send you the result, with a proposed solution, {holdBy}. Until then, nobody will ask you to repeat the story.

So that I deal first with what weighs most: what does this keep you from doing today? And which phone number is the best to reach you, {should it be necessary|if I need to}?`,

  'keep-promise': `{greet}

<<{promise}>> {As agreed, here it is:|A promise is a promise, so here it is:}

{promised}

If anything is missing or needs explaining, just reply to this e-mail. If you prefer, we can go through it in 10 minutes on the phone, whichever is easier for you.

Is this what you were expecting? If so, what would be the best next step on your side: going ahead, adjusting something, or bringing somebody else into the conversation? If you need it in another format, just tell me which.`,

  'meeting-confirm': `{greet}

{I would like to confirm our conversation|Just confirming our conversation} {meetingOn}. <<{mention}>>

To make good use of the time, {I suggest|I thought of} a simple agenda: first, what you need to solve; then, what I can offer for it; finally, the next step, with a date. If there is a document, a figure or an example that helps, {please send it|send it over} beforehand, so that we both arrive prepared.

Does the time still work for you? And will anybody else take part? If you need to change it, no problem at all: just tell me here, and we will find another date.`,

  'ask-channel': `{warm}

I would like to reach you in the way that disturbs your routine the least. For summaries and documents, e-mail works well; for short answers, many people prefer WhatsApp; for questions, a call often settles things in a few minutes.

Which of these channels is {the most convenient|best} for you? And is there a time of day when {you prefer not to be contacted|I should rather not call}? I make a note of it and keep to it from now on. If e-mail is fine as it is, there is no need to answer: we continue here.`,

  'pause-confirmed': `{greet}

{Thank you for being frank.|Understood, and thank you for telling me.} <<{theirQuote}>> I have made a note: no more messages about this for now, and we talk again <<{untilOn}||when the moment is better>>.

When I am back, we continue where we stopped, so there is nothing for you to keep and nothing to start over. If something changes before that, just reply to this e-mail, and the conversation {resumes from the same point|goes on right here}.

One thing, so that I come back with what matters: is there a point that you {would like to see|want} solved by then? One line is enough. {I wish you a productive time.|All the best until then!}`,

  'after-pause': `{warm}

<<{theirQuote}>> {As agreed, I am writing again.|So, as agreed, I am back.}

I do not want to assume that everything is as it was, so I begin with a simple question: <<is “{subject}” still in your plans||is the subject of our conversation still in your plans>>?

If so, I suggest a 10-minute conversation to understand what has changed and to say honestly whether it still makes sense. If something else comes first, tell me when {I should return|it is worth coming back}, and the date moves, no problem. And if it is off the table, that is a good answer too: we close it here.

Which of the three is yours?`,

  'after-absence': `{warm}

Your automatic reply told me that you were away<< until {returnDay}>>, and I waited for your return so as not to add to {a full inbox|the pile in your inbox}.

In short, to save you searching: <<I wrote {sentOn} about “{subject}”, and only your view is missing for us to go on.||only your view is missing for us to go on with our conversation.>> <<{mention} We can go on from there.>>

There is no hurry: {the first days are usually full|I know what the first days after an absence are like}. Would you like a five-line summary to read when you can, or would a 10-minute conversation be better? If it is the conversation, which day {would be convenient|suits you}?`,

  redirect: `{greet}

I am writing to you because I learned, when I wrote to {them}, that you are the right person for <<“{subject}”||this subject>>.

<<A quick summary, so that you need not start from zero. {themMention} >>My part is simple: to understand what you need and to say clearly whether and how I can help.

{May I suggest|How about} a 10-minute conversation this week or next, by phone or video? If you prefer to read first, I can send a short summary. Which of the two {is more convenient|works better} for you? And if this belongs to somebody else, could you tell me to whom?`,

  'redirect/ask': `{greet}

Thank you for telling me: that way I do not take your time with the wrong subject. <<{theirQuote}>>

Could you tell me who looks after <<“{subject}”||this subject>> at your company today? A name is enough; with an e-mail address or a phone number, even better. If you prefer, forward this message to that person, so that we can continue directly and nobody has to repeat what has been said.

{Please feel free to mention|Feel free to mention} my name. And should this subject come to your desk one day, it will be a pleasure to talk again. {May I count on your help?|Could you help me with that?}`,

  'redirect/bounced': `{greet}

I tried to reach you at {address}, but the message came back. That is why I {am writing|am reaching out} here.

<<It was about “{subject}”.>> <<{mention}>> I would not like that to get lost just because of an address.

Could you give me your current e-mail address? If you prefer to deal with it on this channel, no problem: a short summary here will do, and you answer when you can. And if the subject now belongs to somebody else in the team, a name and a contact are enough. {Which option is more convenient?|What works best for you?}`,

  closing: `{greet}

Thank you for {your clear answer|giving me such a clear answer}. <<{theirQuote}>> I understand and respect the decision, and I will not insist.

I am closing <<“{subject}”||our conversation>> here, and there will be no more messages about it. If something changes, even a long time from now, just reply to this e-mail: we continue where we stopped, with nothing to start over.

One last question, only so that I learn from it: what weighed most in the choice? One line helps, and your answer will not be turned into an argument to change your mind. {I wish you and your team every success.|All the best to you and your team!}`,

  'win-back': `{warm}

It has been a few months since we talked<<, and at the time you wrote: “{theirWords}”>>. I respected your decision; I am writing just once today, because a lot can change.

Two quick questions: is what you use today working well for you? And is there something that you would still like to improve?

If all is settled, I am glad to know, and there is no need to answer. If there is room for a new conversation, {I suggest|let’s take} 10 minutes on the phone, without a long presentation: you tell me how things are, and I tell you honestly whether I have something better to offer.`,

  'thank-you': `{greet}

{Thank you for your trust.|What good news! Thank you so much for your trust.} <<{theirQuote}>> I know that choosing a supplier takes work, and I want this choice to prove right in daily use, not only on paper.

My commitment does not end here: I personally follow your first steps<< ({product})>>. For any question, just reply to this e-mail: it comes straight to me.

To get off to a good start: who else in your team should receive the instructions? And once you have used it for some days, would you write a short review of your experience? It helps people who are deciding now.`,

  'after-sale-7': `{warm}

It has been about a week since we started. <<{theirQuote}>> I would like to know how the first days are going: this is when a small question is quickly solved.

Three things tend to show up at this point: something that is not set up yet, somebody who needs guidance, or a result that differs from what was expected. Each of them {can be dealt with|we can fix} in a few minutes.

From zero to ten, how would you rate this first week? And what would raise that by one point? If you prefer to tell me on the phone, {just name a time|just give me a time}.`,

  'after-sale-30': `{warm}

We have been working together for about a month. <<{theirQuote}>> I would like to know, quite frankly, whether what you expected is happening.

If something is not right yet, tell me first: I would rather fix it. What is missing for it to be as you imagined?

And if the experience has been good, could you write a short review? Two lines are enough: how it was before and what has changed. A reply to this e-mail will do; nothing is published without your permission. For somebody who is deciding now, a customer’s word outweighs any presentation of mine.`,

  'after-sale-60': `{warm}

Two months on, I am writing to hear whether all is well, and to ask for a favour. <<{mention} I hope that has improved since.>>

First, what matters most: is there anything you would like me to look at closely, or that could be better? If so, we deal with that before anything else.

If all is well, here is the favour: do you know somebody who faces today the challenge that you had? An introduction of two lines, with both of us in copy, is enough. That person will get the same care, and no pressure. {Thank you in advance.|Thanks so much in advance.}`,

  'affiliate-month': `{warm}

Here are your figures for {month}:

• Clicks: {clicks}
• Sales: {sales}
• Conversion: {conversion}
• Commission: {commission}

Thank you for {the work|all the work} behind every mention.

For the coming month, I suggest repeating what brought the most clicks and testing one change at a time: another headline, another hour, or an example of your own. That way it is clear what worked.

What brought you the best results this month? And what can I prepare to help: artwork, text or a coupon?`,

  'affiliate-reengage': `{warm}

I have missed your recommendations and wanted to write to you personally, not with an automatic message. <<{mention} We could start from there.>> Breaks happen, and our partnership is still open.

If it helps, we can start small: a single mention this week, for the audience that you know best, with a ready text that you adjust in your own words. Then we look at it together.

What got in the way most: too little time, too little material, or a return that was not worth {it|the effort}? Your answer shows me what to change on my side. {May we talk|Shall we talk} for 10 minutes this week?`,
};
