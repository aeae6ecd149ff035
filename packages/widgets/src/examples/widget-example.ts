/** A named state of a widget. Examples are the only fixtures: tests and stories show the same ones. */
export interface WidgetExample {
  title: string;
  attributes?: Readonly<Record<string, string | boolean>>;
  /**
   * How a read of it goes; without it the value is given and nothing is read. `never` does not answer, `fails` answers
   * with an error, `fails-later` answers once and then with an error.
   */
  reading?: 'never' | 'fails' | 'fails-later';
}
