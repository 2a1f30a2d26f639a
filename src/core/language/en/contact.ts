import type { ContactLanguage } from '../ContactLanguage';

export const contact: ContactLanguage = {
  honorifics: 'mr, mrs, ms, mx, miss, dr, prof, sir, madam, rev, capt, hon',
  particles: 'of, the, van, von, der, den, la, le, du, bin, al',
  generations: 'jr, sr, junior, senior, ii, iii, iv',
  degrees: 'esq, phd, ph.d, md, m.d, mba, cpa, pe, rn, dds, pmp, cfa, msc, bsc, ba, ma, jd',
  departments:
    'sales, support, info, contact, billing, accounts, accounts payable, accounts receivable, invoices, invoicing, finance, accounting, purchasing, procurement, orders, hr, human resources, jobs, careers, marketing, it, admin, administration, office, team, help, helpdesk, service, customer service, customer care, customer success, hello, press, media, legal, compliance, operations, logistics, shipping, reception, noreply, no-reply, donotreply, do not reply, newsletter, notifications, notification, alerts, mailer-daemon, postmaster, webmaster, abuse, partners, affiliates, events, feedback, enquiries, inquiries, mail, email, news, updates, system, security, privacy, department, crew, staff, management, markets, treasury, risk, strategy, planning, research, relations, communications, export, exports, store, shop, booking, bookings, reservations, affairs, dept',
  titles:
    'director, manager, head, vp, svp, evp, president, chief, ceo, cfo, coo, cto, cmo, cio, executive, buyer, purchaser, founder, co-founder, cofounder, owner, co-owner, partner, engineer, analyst, coordinator, consultant, specialist, supervisor, assistant, associate, representative, rep, agent, administrator, officer, lead, principal, developer, designer, architect, attorney, lawyer, counsel, paralegal, accountant, controller, comptroller, treasurer, secretary, receptionist, clerk, technician, scientist, researcher, professor, teacher, lecturer, editor, writer, producer, planner, strategist, recruiter, trader, broker, realtor, nurse, physician, intern, apprentice, advisor, adviser, trustee, chairman, chairwoman, chair, dean, superintendent, foreman, mgr, dir, coord, asst, assoc, exec, estimator, curator, registrar, marketer, salesperson, salesman, saleswoman, surveyor, electrician, plumber, solicitor, barrister, proprietor, chef, affiliate, reader, fellow, postdoctoral, instructor, tutor, provost, chancellor, headteacher, deputy, emeritus, librarian, surgeon, gp, midwife, matron, sister, pharmacist, dentist, therapist, resident, councillor, mayor, commissioner, inspector, magistrate, judge, auditor, minister, senator, ambassador, consul, chaplain, chemist, economist, veterinarian, journalist',
  companies:
    'inc, llc, ltd, corp, corporation, plc, llp, lp, co, company, group, holdings, gmbh, ag, bv, limited, incorporated, industries, manufacturing, logistics, freight, partners, associates, solutions, systems, services, technologies, technology, software, consulting, bank, insurance, foods, hospital, clinic, university, college, school, institute, foundation, association, council, hotel, restaurant, bakery, studio, agency, media, labs, energy, international, enterprises, supply, supplies, stores, properties, realty, construction, builders',
  at: 'at, of, with, @',
  phoneLabels: 'tel, telephone, phone, mobile, mob, cell, direct, office, work, whatsapp, main, t, p, m, c, d, o, ph',
  faxLabels: 'fax, facsimile, fx',
  extensions: 'ext, extension, x, extn',
  names: {
    feminine:
      'Mary, Patricia, Jennifer, Linda, Elizabeth, Barbara, Susan, Jessica, Sarah, Karen, Nancy, Lisa, Betty, Margaret, Sandra, Ashley, Kimberly, Emily, Donna, Michelle, Carol, Amanda, Melissa, Deborah, Stephanie, Rebecca, Laura, Sharon, Cynthia, Kathleen, Amy, Angela, Anna, Emma, Nicole, Helen, Samantha, Katherine, Christine, Rachel, Janet, Catherine, Maria, Heather, Diane, Ruth, Julie, Olivia, Joyce, Virginia, Victoria, Kate, Jane, Claire, Charlotte, Grace, Hannah, Sally, Wendy, Fiona, Alice, Sophie, Dana',
    masculine:
      'James, John, Robert, Michael, William, David, Richard, Joseph, Thomas, Charles, Christopher, Daniel, Matthew, Anthony, Mark, Donald, Steven, Paul, Andrew, Joshua, Kenneth, Kevin, Brian, George, Edward, Ronald, Timothy, Jason, Jeffrey, Ryan, Jacob, Gary, Nicholas, Eric, Jonathan, Stephen, Larry, Justin, Scott, Brandon, Benjamin, Samuel, Gregory, Frank, Alexander, Raymond, Patrick, Jack, Dennis, Jerry, Tom, Mike, Steve, Jim, Peter, Simon, Harry, Oliver, Henry, Adam, Nathan, Philip, Martin, Ben, Luke, Greg, Trent',
  },
  formal:
    'dear mr, dear mrs, dear ms, dear sir, dear madam, dear dr, dear sirs, to whom it may concern, yours sincerely, yours faithfully, sincerely, respectfully, kindly, i would appreciate, we would appreciate, at your earliest convenience, pursuant, please find attached, herewith, please be advised, we regret, i am writing to, further to',
  informal:
    "hi, hey, hiya, yo, morning, i'm, i'll, i've, we're, we'll, we've, don't, can't, won't, didn't, it's, that's, gonna, wanna, thx, thanks, cheers, lol, asap, fyi, ta, talk soon, yeah, yep, nope, ok, cool, awesome, guys, folks, no worries, btw, best",
  greetings: 'dear, hello, good morning, good afternoon, good evening',
  closings:
    'regards, best regards, kind regards, warm regards, best wishes, many thanks, thanks, thank you, thanks in advance, all the best, yours, yours truly, warmly, cheers, best, sincerely yours, rgds, br',
};
