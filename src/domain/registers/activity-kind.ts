import type { FactRule } from './fact-rule.ts';
import type { RegisterField } from './register-field.ts';

/** What is done under a record, or planned. */
export interface ActivityKind {
  readonly key: string;
  readonly label: string;
  readonly fields: readonly RegisterField[];
  readonly facts: readonly FactRule[];
  /** Whether it shows that the record lives. */
  readonly showsLife: boolean;
  /** Whether it is planned: its day may lie ahead, it counts nothing and shows no life. */
  readonly ahead: boolean;
  /** Of what is planned: how it comes true. Null where that is not followed. */
  readonly heldAs: HeldRule | null;
  /** Of what is planned: the yes_no field by which it is announced on the residents' site; null where it never is. */
  readonly publicWhen: string | null;
}

/** What is planned comes true as a record of another kind, or as another activity of the same record: one of the two. */
export interface HeldRule {
  readonly record: string | null;
  readonly activity: string | null;
  /** The field of what is planned whose words the new record is called by; the name of the plan where null. */
  readonly name: string | null;
  /** Field of what is planned → field of what comes true. */
  readonly fields: Readonly<Record<string, string>>;
  /** The count field of the record that says how many are intended in all. */
  readonly of: string | null;
}
