/** A quotation from an instrument of the United Nations, with where it can be read. */
type PassageFact = {
  symbol: string;
  title: string;
  paragraph: string;
  adoptedOn: string;
  lang: "en" | "fr" | "es";
  text: string;
  link: string;
};

const protocol = {
  symbol: "A/RES/55/25",
  title:
    "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime",
  adoptedOn: "2000-11-15",
  lang: "en",
  link: "https://undocs.org/A/RES/55/25",
} as const;
const declaration = {
  symbol: "A/RES/217(III)",
  adoptedOn: "1948-12-10",
  link: "https://undocs.org/A/RES/217(III)",
} as const;

/**
 * Official wording that the group refers to, word for word. Source: the instruments themselves, under the symbols and
 * addresses given; the days are those of the resolutions that adopted them.
 */
export const agreedPassages = [
  {
    ...protocol,
    paragraph: "article 3 (a)",
    text: "“Trafficking in persons” shall mean the recruitment, transportation, transfer, harbouring or receipt of persons, by means of the threat or use of force or other forms of coercion, of abduction, of fraud, of deception, of the abuse of power or of a position of vulnerability or of the giving or receiving of payments or benefits to achieve the consent of a person having control over another person, for the purpose of exploitation. Exploitation shall include, at a minimum, the exploitation of the prostitution of others or other forms of sexual exploitation, forced labour or services, slavery or practices similar to slavery, servitude or the removal of organs;",
  },
  {
    ...protocol,
    paragraph: "article 3 (b)",
    text: "The consent of a victim of trafficking in persons to the intended exploitation set forth in subparagraph (a) of this article shall be irrelevant where any of the means set forth in subparagraph (a) have been used;",
  },
  {
    ...protocol,
    paragraph: "article 3 (c)",
    text: "The recruitment, transportation, transfer, harbouring or receipt of a child for the purpose of exploitation shall be considered “trafficking in persons” even if this does not involve any of the means set forth in subparagraph (a) of this article;",
  },
  {
    ...protocol,
    paragraph: "article 3 (d)",
    text: "“Child” shall mean any person under eighteen years of age.",
  },
  {
    symbol: "A/RES/70/1",
    title: "General Assembly resolution 70/1",
    paragraph: "target 8.7",
    adoptedOn: "2015-09-25",
    lang: "en",
    link: "https://undocs.org/A/RES/70/1",
    text: "Take immediate and effective measures to eradicate forced labour, end modern slavery and human trafficking and secure the prohibition and elimination of the worst forms of child labour, including recruitment and use of child soldiers, and by 2025 end child labour in all its forms",
  },
  {
    ...declaration,
    title: "Universal Declaration of Human Rights",
    paragraph: "article 4",
    lang: "en",
    text: "No one shall be held in slavery or servitude; slavery and the slave trade shall be prohibited in all their forms.",
  },
  {
    ...declaration,
    title: "Declaración Universal de Derechos Humanos",
    paragraph: "artículo 4",
    lang: "es",
    text: "Nadie estará sometido a esclavitud ni a servidumbre; la esclavitud y la trata de esclavos están prohibidas en todas sus formas.",
  },
] as const satisfies readonly PassageFact[];
