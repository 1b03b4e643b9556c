import { words } from "../words.ts";

const w = words.privacy;

export default function PrivacyPage() {
  return (
    <article className="privacy">
      <h1 className="title">{w.title}</h1>
      {w.sections.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
