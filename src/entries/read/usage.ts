/** What `npm run -s read -- --help` says. */
export const usage = `npm run -s read -- [OPTIONS] FILE...

What the sidebar would show for the newest message of the files (.eml, .mbox, - for standard input).

  --me ADDRESS,...      my own addresses; found out from the mail where not given
  --now MOMENT          ISO 8601, the moment to decide for; now where not given
  --time-zone ZONE      IANA name, whose days and hours count; America/Sao_Paulo where not given
  --locale LOCALE       pt-BR, en or es
  --segment SEGMENT     lead, customer or affiliate
  --json                for scripts
  -h, --help            this page
`;
