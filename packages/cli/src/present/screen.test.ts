import { Screen, bar, beside } from './screen';

function recorder(): { readonly written: string[]; readonly out: { write: (text: string) => boolean; isTTY: true; columns: number; rows: number } } {
  const written: string[] = [];
  return { written, out: { write: (text) => (written.push(text), true), isTTY: true, columns: 10, rows: 4 } };
}

describe('a block that is refreshed in place', () => {
  it('goes up by as many lines as it has shown', () => {
    const { written, out } = recorder();
    const screen = new Screen(out);
    screen.paint(['one', 'two']);
    screen.paint(['three']);
    expect(written[0]).not.toContain('\u001b[2A');
    expect(written[1]).toContain('\u001b[2A');
  });

  it('never wraps or scrolls: lines are cut to the width, and rows to one less than the height', () => {
    const { written, out } = recorder();
    new Screen(out).paint(['\u001b[31mmuch too long a line\u001b[39m', 'b', 'c', 'd', 'e']);
    expect(written[0]).toContain('much too …');
    expect(written[0]?.split('\n')).toHaveLength(4);
  });

  it('leaves a message above itself', () => {
    const { written, out } = recorder();
    const screen = new Screen(out);
    screen.paint(['one']);
    screen.printAbove('a word');
    expect(written.slice(1).join('')).toMatch(/\u001b\[1Aa word.*\n.*one/s);
  });
});

describe('its parts', () => {
  it('stand beside each other, whatever colour is in them', () => {
    expect(beside(['\u001b[1ma\u001b[22m', 'bb'], ['x'], 4)).toEqual(['\u001b[1ma\u001b[22m   x', 'bb']);
  });

  it.each([
    [0, ''],
    [0.5, '██'],
    [0.03, '▏'],
    [2, '████'],
  ])('a bar of %s is "%s"', (share, drawn) => expect(bar(share, 4)).toBe(drawn));
});
