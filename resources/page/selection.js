// SPDX-License-Identifier: Apache-2.0
// Selecting and copying stay within one side of a facing page. Part of page.js.
'use strict';

function setSide(side) {
    if (side !== state.side)
        getSelection().removeAllRanges(); // else the press would drag the old selection
    state.side = side;
    root().dataset.select = side;
}

function onPress(event) {
    state.goal = null;
    const side = sideOf(event.target);
    if (isFacing() && side && event.button === 0 && !event.shiftKey)
        setSide(side);
}

const blockTags = new Set(['P', 'DIV', 'LI', 'TR', 'PRE', 'TABLE', 'UL', 'OL', 'BLOCKQUOTE',
    'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'DL', 'DT', 'DD', 'FIGURE', 'FIGCAPTION', 'DETAILS']);

// The text of a fragment that is not in the page and so has no layout to ask.
function textOf(node, preformatted = false) {
    if (node.nodeType === Node.TEXT_NODE)
        return preformatted ? node.data : node.data.replace(/\s+/g, ' ');
    if (node.nodeName === 'BR')
        return '\n';
    if (node.nodeName === 'IMG')
        return node.alt;
    const inside = preformatted || node.nodeName === 'PRE';
    let text = '';
    for (const child of node.childNodes) {
        const part = textOf(child, inside);
        const atStart = text === '' || text.endsWith('\n');
        text += atStart && !inside ? part.replace(/^ +/, '') : part;
    }
    if (node.nodeName === 'TD' || node.nodeName === 'TH')
        return text.trim() + '\t';
    if (blockTags.has(node.nodeName))
        return text.trim() === '' ? '' : text.replace(/\s+$/, '') + '\n';
    return text;
}

// What is copied carries meaning only: no classes, styles or addresses of the program.
function strip(fragment) {
    fragment.querySelectorAll('mark.hit').forEach(mark => mark.replaceWith(...mark.childNodes));
    for (const element of fragment.querySelectorAll('*')) {
        const href = element.getAttribute('href');
        for (const name of element.getAttributeNames()) {
            if (!['lang', 'dir', 'alt', 'colspan', 'rowspan', 'start'].includes(name))
                element.removeAttribute(name);
        }
        if (/^(https?|mailto):/.test(href ?? ''))
            element.setAttribute('href', href);
        if (element.nodeName === 'IMG')
            element.replaceWith(element.alt);
    }
}

// The selected part of one side as {text, html}, null when nothing is selected.
function selected() {
    const selection = getSelection();
    if (selection.isCollapsed || selection.rangeCount === 0)
        return null;
    const holder = document.createElement('div');
    for (let i = 0; i < selection.rangeCount; ++i)
        holder.append(selection.getRangeAt(i).cloneContents());
    if (isFacing()) {
        const other = state.side === 's' ? 't' : 's';
        holder.querySelectorAll('.cell.' + other + ', .divider').forEach(cell => cell.remove());
    }
    strip(holder);
    const text = textOf(holder).replace(/\t\n/g, '\n').replace(/\s+$/, '');
    return { text, html: holder.innerHTML };
}

// The segments that the selection touches, of its side.
function heldSegments() {
    const selection = getSelection();
    if (!selection.isCollapsed && selection.rangeCount > 0) {
        const range = selection.getRangeAt(0);
        const segments = [...document.querySelectorAll('.seg')].filter(segment =>
            range.intersectsNode(segment) && (!isFacing() || sideOf(segment) === state.side));
        if (segments.length > 0)
            return segments;
    }
    const key = state.pinned ?? state.focused;
    return key === null ? [] : [chief(key)];
}

const anchorOf = element => element.id.startsWith('a-') ? element.id.slice(2) : '';

// The anchor of the last heading that stands before the element, or is it; of the one around it,
// where that heading repeats an earlier one, to which its anchor leads.
function headingAbove(element) {
    const names = []; // by level
    for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
        const follows = heading.compareDocumentPosition(element);
        if (!(follows & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY))
            && heading !== element)
            break;
        if (sideOf(heading) === 's')
            continue;
        const level = Number(heading.nodeName[1]);
        names.length = level;
        names[level] = level === 1 ? '' : anchorOf(heading);
    }
    return names.filter(name => name).pop() ?? '';
}

// What the person has hold of, for the window.
function grip() {
    const held = heldSegments().map(segment => chief(keyOf(segment)) ?? segment);
    const leaves = [...document.querySelectorAll('[data-b]')].filter(e => sideOf(e) !== 's');
    const first = held[0] ?? firstBelow(leaves, inset() + 1) ?? main() ?? document.body;
    // An index into the document of the other side would name a sentence of this one.
    const nameHere = segment => (sideOf(segment) === 's' ? numberOf(segment) : nameOf(segment));
    const numbers = [...new Set(held.map(nameHere).filter(number => number !== 0))];
    const leaf = parseInt(first.closest('[data-b]')?.dataset.b ?? '-1', 10);
    return {
        load: state.load, numbers, leaf, anchor: headingAbove(first), held: held.length > 0,
    };
}

// The menu of a sentence is about that sentence.
function onMenu(event) {
    const segment = segmentAt(event.target);
    if (segment && getSelection().isCollapsed)
        select(keyOf(segment));
}

function onCopy(event) {
    const part = selected();
    if (!part)
        return;
    event.clipboardData.setData('text/plain', part.text);
    event.clipboardData.setData('text/html', part.html);
    event.preventDefault();
}
