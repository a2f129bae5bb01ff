// SPDX-License-Identifier: Apache-2.0
// Marks the words that a search found. Which they are is known to the index alone: the page gives
// its texts and is told the places. Part of page.js.
'use strict';

const marked = {
    pieces: [],   // text nodes that stand together, as given to the window
    hits: [],     // elements of each marked word: one, or several where its parts are set apart
    now: -1,      // index of the word that is held
};

const markBlocks = 'p, li, td, th, pre, h1, h2, h3, h4, h5, h6, dt, dd, figcaption, caption, '
    + 'summary, blockquote, div, section, main';
const unmarkable = '.heads, .divider, script, style, [hidden], [aria-hidden="true"]';

function unmark() {
    for (const parts of marked.hits) {
        for (const part of parts) {
            const parent = part.parentNode;
            part.replaceWith(...part.childNodes);
            parent?.normalize();
        }
    }
    marked.hits = [];
    marked.pieces = [];
    marked.now = -1;
}

// What a word cannot go beyond: a block, or within it one of the sides that stand there in turn.
function unitOf(element) {
    const block = element.closest(markBlocks);
    const side = element.closest('[lang]');
    return block && side && block.contains(side) ? side : block;
}

// Text nodes of one unit that follow each other: a word may be set in several.
function collectPieces() {
    const walker = document.createTreeWalker(main() ?? document.body, NodeFilter.SHOW_TEXT);
    let holder = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (parent.closest(unmarkable))
            continue;
        const unit = unitOf(parent);
        if (unit !== holder)
            marked.pieces.push({ nodes: [], lang: parent.closest('[lang]')?.lang ?? '' });
        holder = unit;
        marked.pieces.at(-1).nodes.push(node);
    }
    marked.pieces = marked.pieces.filter(piece => piece.nodes.some(n => n.data.trim() !== ''));
}

const pieceText = piece => piece.nodes.map(node => node.data).join('');

// Places come in code points; the page counts in UTF-16 units.
function toUnits(text, ranges) {
    let at = 0, points = 0;
    const advance = to => {
        for (; points < to && at < text.length; ++points)
            at += text.codePointAt(at) > 0xFFFF ? 2 : 1;
        return at;
    };
    return ranges.map(([from, to]) => [advance(from), advance(to)]);
}

function wrap(node, from, to) {
    if (to < node.length)
        node.splitText(to);
    const inner = from > 0 ? node.splitText(from) : node;
    const element = document.createElement('mark');
    element.className = 'hit';
    inner.replaceWith(element);
    element.append(inner);
    return element;
}

// Marks from the end, so that the places before it stay true.
function markPiece(piece, ranges) {
    const units = toUnits(pieceText(piece), ranges);
    const hits = units.map(() => []);
    let end = piece.nodes.reduce((sum, node) => sum + node.length, 0);
    for (const node of [...piece.nodes].reverse()) {
        const start = end - node.length;
        const length = node.length;
        for (let i = units.length - 1; i >= 0; --i) {
            const from = Math.max(0, units[i][0] - start);
            const to = Math.min(length, units[i][1] - start);
            if (from < to)
                hits[i].unshift(wrap(node, from, to));
        }
        end = start;
    }
    marked.hits.push(...hits.filter(parts => parts.length > 0));
}

const plain = text => text.replace(/\s+/g, ' ').trim();

// Index of the first word at or behind the place that one came for, or in the passage.
function firstWanted(passage, texts) {
    const follows = (element, other) =>
        (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
        || element.contains(other);
    const goal = state.goal?.segment ?? state.goal?.anchor;
    const wanted = plain(passage);
    if (!state.goal?.segment && wanted !== '') {
        const piece = texts.find(one => plain(one.text).includes(wanted));
        const inPiece = piece
            ? marked.hits.findIndex(parts => piece.holder.contains(parts[0])) : -1;
        if (inPiece >= 0)
            return inPiece;
    }
    if (!goal)
        return 0;
    const key = keyOf(goal);
    const pair = state.pairs.get(key) ?? [goal];
    const inside = marked.hits.findIndex(parts => pair.some(one => one.contains(parts[0])));
    const behind = marked.hits.findIndex(parts => follows(goal, parts[0]));
    return inside >= 0 ? inside : Math.max(0, behind);
}

function hold(index, bring) {
    for (const part of marked.hits[marked.now] ?? [])
        part.classList.remove('now');
    marked.now = index;
    const parts = marked.hits[index] ?? [];
    for (const part of parts)
        part.classList.add('now');
    if (bring && parts.length > 0) {
        const box = parts[0].getBoundingClientRect();
        if (box.top < inset() + 24 || box.bottom > innerHeight - 24) {
            state.goal = { segment: parts[0] };
            aim();
        }
    }
    report('reportMarks', index + 1, marked.hits.length);
}

// The page's texts, {text, lang} each, in the order in which places are expected back.
diglot.texts = () => {
    unmark();
    collectPieces();
    return marked.pieces.map(piece => ({ text: pieceText(piece), lang: piece.lang }));
};

// Marks `places`, one list of [from, to) for each text. With `seek` the word that one came for is
// brought into view.
diglot.mark = (places, passage, seek) => {
    const texts = marked.pieces.map(piece => ({
        text: pieceText(piece), holder: unitOf(piece.nodes[0].parentElement),
    }));
    marked.pieces.forEach((piece, index) => markPiece(piece, places[index] ?? []));
    hold(marked.hits.length > 0 ? firstWanted(seek ? passage : '', texts) : -1, seek);
};

diglot.stepMark = direction => {
    const count = marked.hits.length;
    if (count > 0)
        hold((marked.now + direction + count) % count, true);
};

diglot.unmark = () => {
    unmark();
    report('reportMarks', 0, 0);
};
