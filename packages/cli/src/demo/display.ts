/** Shows a run while it lasts: a block refreshed in place on a terminal, plain lines elsewhere, nothing under --quiet. */
import type { Out, Terminal } from '../terminal';
import { describeLive, renderLive, type LiveState } from '../present/liveView';
import { Screen } from '../present/screen';
import type { Style } from '../present/style';

const SCREEN_MILLIS = 200;
const LINES_MILLIS = 1_000;

/** The demonstration's moving picture is its answer, unless the answer is asked for in JSON: then it is beside it. */
function placeOf(terminal: Terminal): { readonly out: Out; readonly style: Style } {
  const { stdout, stderr } = terminal.streams;
  return terminal.isJson ? { out: stderr, style: terminal.noteStyle } : { out: stdout, style: terminal.style };
}

export interface Display {
  /** Shows the last state and leaves it standing. */
  end(): void;
}

export function startDisplay(terminal: Terminal, state: () => LiveState): Display {
  if (terminal.isQuiet) return { end: () => undefined };
  const { out, style } = placeOf(terminal);
  return terminal.canRefresh(out) ? startScreen(terminal, out, style, state) : startLines(out, style, state);
}

function startScreen(terminal: Terminal, out: Out, style: Style, state: () => LiveState): Display {
  const screen = new Screen(out);
  terminal.keepBelow(screen);
  const paint = (): void => screen.paint(renderLive(state(), style));
  paint();
  const timer = setInterval(paint, SCREEN_MILLIS);
  return {
    end() {
      clearInterval(timer);
      paint();
      screen.end();
      terminal.keepBelow(undefined);
    },
  };
}

function startLines(out: Out, style: Style, state: () => LiveState): Display {
  const say = (): void => void out.write(`${describeLive(state(), style).join('\n')}\n`);
  const timer = setInterval(say, LINES_MILLIS);
  return {
    // The summary that follows has the last word.
    end: () => clearInterval(timer),
  };
}
