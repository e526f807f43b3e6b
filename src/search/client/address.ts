import { formatQuery, parseQuery, type Query } from '../query.ts';

/** Keeps the query in the address. Typing is one step of the history however many keys it takes; other changes are one each. */
export function addressBar(onReturn: (query: Query) => void) {
  let typing = false;
  addEventListener('popstate', () => {
    typing = false;
    onReturn(parseQuery(location.search));
  });
  const write = (query: Query, replace: boolean) => {
    const address = `${location.pathname}${formatQuery(query)}`;
    if (address === `${location.pathname}${location.search}`) return;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  };
  return {
    read: () => parseQuery(location.search),
    type(query: Query) {
      write(query, typing);
      typing = true;
    },
    commit(query: Query) {
      write(query, false);
      typing = false;
    },
    /** Keeps with this step of the history what was shown of its result. */
    remember(view: View) {
      history.replaceState(view, '');
    },
    recall: (): View | null => history.state,
  };
}

/** How many hits were listed, and how far down the reader was. */
interface View {
  shown: number;
  y: number;
}
