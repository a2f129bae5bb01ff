// SPDX-License-Identifier: Apache-2.0
// What makes an article answer: pairs light up, selections stay on one side, columns are divided
// and kept level, the place is kept. Runs in the application's own script world; scripts of pages
// stay off, and with them setTimeout and setInterval, which never fire here: waiting is done with
// animation frames, events and promises. The structure of the page is described in
// app/render/page.h. selection.js, place.js, columns.js and marks.js are parts of the same script.
'use strict';

const diglot = {};

const state = {
    load: 0,            // number of this load, given back with every report
    bridge: null,       // the window's end of the channel, null until it is open
    labels: {},
    pairs: new Map(),   // key → segments of both sides
    order: [],          // keys in the order of the page
    reading: [],        // segments of the side that is read, in order
    lit: new Set(),
    pointed: null, focused: null, pinned: null, chosen: null,
    link: '',           // address of the link that has the focus
    side: 't',          // side of the selection
    goal: null,         // what is to be brought into view until the person scrolls
    last: null,         // place last seen
    held: null,         // the segment that was brought back to its place, and the scroll position
    aimed: 0,           // where bringing the goal into view has scrolled to
    settled: false,     // all of the page has come
    heading: null,
    width: 0,
    frame: 0,           // of the next report, 0: none is due
    uneven: 0,          // frame of the next layout, 0: none is due
    painted: false,     // to be reported as soon as the bridge is there
};

const root = () => document.documentElement;
const main = () => document.querySelector('main.page');
const isFacing = () => !!main()?.classList.contains('facing');
const sideOf = node => {
    const element = node instanceof Element ? node : node?.parentElement;
    const holder = element?.closest('.s, .t');
    return holder ? (holder.classList.contains('s') ? 's' : 't') : null;
};
const segmentAt = node => (node instanceof Element ? node : null)?.closest('.seg') ?? null;
// A segment without a partner is a pair of one.
const keyOf = segment => segment?.dataset.p ?? segment ?? null;
const numberOf = segment => Number(segment?.dataset.n ?? 0);
// What the window calls it: one of an included file has no number of the article's own
// (app/article/pagenumber.h).
const nameOf = segment => numberOf(segment) || -1 - Number(segment?.dataset.i ?? -1);

function report(name, ...values) {
    state.bridge?.[name](state.load, ...values);
}

// Pairs ---------------------------------------------------------------------------------------

function collect() {
    state.pairs.clear();
    state.order = [];
    state.reading = [];
    for (const segment of document.querySelectorAll('.seg')) {
        const key = keyOf(segment);
        if (!state.pairs.has(key)) {
            state.pairs.set(key, []);
            state.order.push(key);
        }
        state.pairs.get(key).push(segment);
        segment.tabIndex = -1;
        if (sideOf(segment) !== 's')
            state.reading.push(segment);
    }
    if (state.reading.length === 0)
        state.reading = [...document.querySelectorAll('.seg')];
    if (state.reading.length > 0)
        state.reading[0].tabIndex = 0;
}

// The segment of a pair that stands for it: the one that is read, where there is one.
function chief(key) {
    const segments = state.pairs.get(key) ?? [];
    return segments.find(segment => sideOf(segment) !== 's') ?? segments[0] ?? null;
}

function light() {
    const wanted = new Set([state.pinned, state.pointed ?? state.focused].filter(k => k !== null));
    for (const key of state.lit) {
        if (!wanted.has(key))
            state.pairs.get(key)?.forEach(segment => segment.classList.remove('on'));
    }
    for (const key of wanted)
        state.pairs.get(key)?.forEach(segment => segment.classList.add('on'));
    state.lit = wanted;
}

function pin(key) {
    document.querySelectorAll('.seg.pin').forEach(segment => segment.classList.remove('pin'));
    state.pinned = key;
    if (key !== null) {
        state.pairs.get(key)?.forEach(segment => segment.classList.add('pin'));
        rove(chief(key));
    }
    light();
    report('reportHeld', key === null ? 0 : nameOf(chief(key)));
}

// The sentence that was held before the article was shown anew; the page stays where it is.
function holdAgain(number, row) {
    const found = segmentOf(number, row);
    if (!found)
        return;
    pin(keyOf(found));
    state.chosen = keyOf(found);
}

// One segment at a time is a stop of the Tab key.
function rove(segment) {
    document.querySelectorAll('.seg[tabindex="0"]').forEach(old => { old.tabIndex = -1; });
    if (segment)
        segment.tabIndex = 0;
}

// A press that moves the focus and the click that follows it are one choice.
function choose(key) {
    if (key !== state.chosen)
        report('reportSelected', nameOf(chief(key)));
    state.chosen = key;
}

function select(key) {
    pin(key);
    moveFocus(key);
    choose(key);
}

// The sentence that had the focus would be chosen again when the keyboard comes back to the page.
function moveFocus(key) {
    const held = document.activeElement;
    if (held?.classList.contains('seg') && keyOf(held) !== key)
        chief(key).focus({ preventScroll: true });
}

// The counterpart describes a segment only while that has the focus: read out once, not in every
// list of the page's contents.
function describe(segment) {
    document.querySelectorAll('.seg[aria-describedby]')
        .forEach(old => old.removeAttribute('aria-describedby'));
    const side = sideOf(segment);
    const partner = (state.pairs.get(keyOf(segment)) ?? []).find(other => sideOf(other) !== side);
    if (partner) {
        partner.id ||= 'pair-' + side + '-' + keyOf(segment);
        segment.setAttribute('aria-describedby', partner.id);
    }
}

function onPointer(event) {
    const segment = segmentAt(event.target);
    const key = event.type === 'pointerleave' ? null : keyOf(segment);
    if (key !== state.pointed) {
        state.pointed = key;
        light();
    }
}

function onFocus(event) {
    const segment = segmentAt(event.target);
    const key = keyOf(segment);
    state.focused = key;
    if (segment && event.target === segment) {
        describe(segment);
        rove(segment);
        choose(key);
    }
    light();
    state.link = event.target.closest('a[href]')?.href ?? '';
    report('reportLink', state.link);
}

function onBlur() {
    state.focused = null;
    light();
    if (state.link !== '')
        report('reportLink', state.link = '');
}

function onClick(event) {
    const segment = segmentAt(event.target);
    if (segment && !event.target.closest('a[href]') && getSelection().isCollapsed)
        select(keyOf(segment));
}

function onKey(event) {
    if (event.key === 'Escape' && (state.pinned !== null || state.focused !== null)) {
        state.focused = null;
        state.chosen = null;
        pin(null);
    } else if (event.key === 'Enter' && event.target === segmentAt(event.target)) {
        select(keyOf(event.target));
    }
}

// What the window calls -----------------------------------------------------------------------

function listen() {
    document.addEventListener('pointerover', onPointer);
    root().addEventListener('pointerleave', onPointer);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    document.addEventListener('mousedown', onPress, true);
    document.addEventListener('dragstart', event => event.preventDefault());
    document.addEventListener('copy', onCopy);
    document.addEventListener('contextmenu', onMenu);
    document.addEventListener('scroll', onScroll, { passive: true });
    for (const kind of ['wheel', 'keydown', 'touchstart'])
        document.addEventListener(kind, () => { state.goal = null; }, { passive: true });
    document.addEventListener('load', onArrival, true); // does not bubble: captured
    document.fonts.addEventListener('loadingdone', relayoutSoon);
    new ResizeObserver(onResize).observe(root());
}

function addStyle() {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = 'diglot://app/reader.css';
    document.head.append(link);
}

function connect() {
    if (typeof qt === 'undefined' || !qt.webChannelTransport)
        return;
    new QWebChannel(qt.webChannelTransport, channel => {
        state.bridge = channel.objects.bridge;
        tell();
        if (state.chosen !== null)
            report('reportSelected', nameOf(chief(state.chosen)));
        report('reportHeld', state.pinned === null ? 0 : nameOf(chief(state.pinned)));
        if (marked.hits.length > 0)
            report('reportMarks', marked.now + 1, marked.hits.length);
        if (state.painted)
            report('reportPainted');
    });
}

// Called once, when the page is parsed.
diglot.start = options => {
    state.load = options.load;
    state.labels = options.labels;
    addStyle();
    collect();
    diglot.appearance(options.appearance);
    addDivider();
    setSplit(options.appearance.split);
    listen();
    if (options.place)
        state.goal = { place: options.place };
    if (options.held)
        holdAgain(options.held, options.place?.row ?? 0);
    if (options.segment > 0)
        diglot.segment(options.segment);
    else if (options.anchor)
        diglot.anchor(options.anchor);
    diglot.settle(false);
    connect();
};

// Lays the page out and brings the goal into view.
diglot.settle = complete => {
    const width = root().clientWidth;
    if (width !== state.width || state.uneven !== 0)
        relayout();
    state.width = width;
    aim();
    tell();
    state.settled = complete;
};

// Two frames after it is called the page's pixels have been handed over.
diglot.announcePainted = () => {
    requestAnimationFrame(() => requestAnimationFrame(() => {
        state.painted = true;
        report('reportPainted');
    }));
};

diglot.appearance = ({ theme, sides, split }) => {
    root().dataset.theme = theme;
    root().dataset.sides = sides;
    if (split !== state.split)
        setSplit(split);
    if (state.width > 0)
        relayout();
};

diglot.place = () => place();

diglot.anchor = name => {
    const found = anchorNamed(name);
    if (!found)
        return false;
    state.goal = { anchor: found };
    aim();
    flash(found);
    return true;
};

diglot.segment = number => {
    const found = segmentOf(number, 0);
    if (!found)
        return false;
    state.goal = { segment: found };
    aim();
    select(keyOf(found));
    return true;
};

// Goes where it was asked to while the page came, unless it is there already.
diglot.late = (number, anchor) => {
    const found = number > 0 ? segmentOf(number, 0) : null;
    if (found && keyOf(found) !== state.pinned)
        diglot.segment(number);
    else if (anchor && !state.goal?.anchor)
        diglot.anchor(anchor);
};

// Goes to the next (1) or previous (-1) pair from the one that is held, focused, or at the top.
diglot.step = direction => {
    const from = state.pinned ?? state.focused;
    let index = state.order.indexOf(from);
    if (index >= 0)
        index += direction;
    else
        index = state.order.indexOf(keyOf(firstBelow(state.reading, inset() + 1)));
    const key = state.order[Math.min(state.order.length - 1, Math.max(0, index))];
    const segment = chief(key);
    if (!segment)
        return 0;
    state.goal = null;
    segment.focus({ preventScroll: true });
    if (!isWhole(segment))
        segment.scrollIntoView({ block: 'center' });
    select(key);
    return numberOf(segment);
};

diglot.selectAll = () => {
    if (isFacing())
        setSide(state.side);
    getSelection().selectAllChildren(main() ?? document.body);
};

diglot.selection = () => selected();

diglot.grip = () => grip();

diglot.clearSelection = () => getSelection().removeAllRanges();
