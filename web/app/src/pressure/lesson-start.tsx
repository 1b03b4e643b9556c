import { useState } from "react";
import type { PressureContact, PressureInfo } from "../api/types.ts";
import { dayOf } from "../ui/when.ts";
import { words } from "../words.ts";
import type { Answer } from "./lesson-point.tsx";
import { keepUnit, keptUnit, units, weights, type ScaleUnit } from "./scale.ts";

const w = words.pressure;

/** Why, with what, and on which scale; the table of the bands is there for whoever wants it. */
export function LessonStart({ lesson, answer }: { lesson: PressureInfo; answer: Answer }) {
  const [unit, setUnit] = useState(keptUnit);
  const choose = (contact: string) => {
    keepUnit(unit);
    answer({ kind: "choose", contact, unit });
  };
  return (
    <section className="pressure-start">
      <p className="lead">{lesson.sentences.lead}</p>
      <p>{lesson.sentences.scale}</p>
      <Units unit={unit} set={setUnit} />
      <h2>{w.contact}</h2>
      <ul className="pressure-contacts">
        {lesson.contacts.map((contact) => (
          <li key={contact.id}>
            <ContactButton
              contact={contact}
              isUsual={contact.id === lesson.usual}
              choose={() => choose(contact.id)}
            />
          </li>
        ))}
      </ul>
      <p className="actions">
        <a className="button button-plain" href="#/">
          {w.notNow}
        </a>
      </p>
      <h2>{w.bands}</h2>
      <BandTable lesson={lesson} unit={unit} />
      <p className="muted">{lesson.sentences.honest}</p>
    </section>
  );
}

function Units({ unit, set }: { unit: ScaleUnit; set: (unit: ScaleUnit) => void }) {
  return (
    <fieldset className="pressure-units">
      <legend>{w.scale}</legend>
      {units.map((choice) => (
        <label key={choice}>
          <input type="radio" name="unit" checked={unit === choice} onChange={() => set(choice)} />
          <span>{w.units[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ContactButtonProps {
  contact: PressureContact;
  isUsual: boolean;
  choose: () => void;
}

function ContactButton({ contact, isUsual, choose }: ContactButtonProps) {
  const { feel } = contact;
  return (
    <button className={isUsual ? "button button-first" : "button"} onClick={choose}>
      <span className="pressure-contact">{contact.name}</span>
      <span className="pressure-where">{contact.where}</span>
      {feel && (
        <span className="pressure-where">
          {feel.words} {feel.isDue ? w.due : w.repeatFrom(dayOf(feel.repeatFrom))}
        </span>
      )}
    </button>
  );
}

function BandTable({ lesson, unit }: { lesson: PressureInfo; unit: ScaleUnit }) {
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={w.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.band}</th>
            {lesson.contacts.map((contact) => (
              <th scope="col" key={contact.id}>
                {contact.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lesson.contacts[0]?.bands.map((band, i) => (
            <tr key={band.band}>
              <th scope="row">{band.name}</th>
              {lesson.contacts.map(({ id, bands }) => (
                <td key={id}>{weights(bands[i]?.leastGrams ?? 0, bands[i]?.mostGrams ?? 0, unit, lesson)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
