type Props = { notice?: string; links?: { href: string; label: string }[] };

/**
 * The foot of every page.
 * @param props.notice that what entities say in the demo world is invented for illustration
 */
export function Footer({ notice, links = [] }: Props) {
  return (
    <footer>
      {notice ? <p>{notice}</p> : null}
      {links.map((link) => (
        <a key={link.href} href={link.href}>
          {link.label}
        </a>
      ))}
    </footer>
  );
}
