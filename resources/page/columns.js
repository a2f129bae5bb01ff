// SPDX-License-Identifier: Apache-2.0
// Keeps facing blocks level and lets the columns' widths be changed. Part of page.js.
'use strict';

const levelled = element => (element.nodeName === 'TR' ? 'height' : 'minHeight');

// Blocks that face each other get one height. Everything is measured before anything is written.
function equalise() {
    const blocks = [...document.querySelectorAll('.row [data-b]')];
    for (const block of blocks)
        block.style[levelled(block)] = '';
    if (!isFacing())
        return;
    const partners = new Map();
    for (const block of blocks) {
        const key = block.dataset.b;
        const pair = partners.get(key) ?? partners.set(key, {}).get(key);
        pair[sideOf(block)] ??= block;
    }
    const changes = [];
    for (const { s, t } of partners.values()) {
        if (!s || !t)
            continue;
        const left = s.getBoundingClientRect().height, right = t.getBoundingClientRect().height;
        if (Math.abs(left - right) >= 0.5)
            changes.push([left < right ? s : t, Math.max(left, right)]);
    }
    for (const [block, height] of changes) {
        if (block.nodeName !== 'TR')
            block.style.boxSizing = 'border-box';
        block.style[levelled(block)] = height + 'px';
    }
}

// What is wider than its column can be reached and scrolled by keyboard, and says what it is.
function openScrollers() {
    const boxes = [...document.querySelectorAll('.scroll, .cell pre')]
        .map(box => [box, box.scrollWidth > box.clientWidth + 1]);
    for (const [box, wide] of boxes) {
        if (wide === (box.tabIndex === 0))
            continue;
        for (const name of ['tabindex', 'role', 'aria-label'])
            box.removeAttribute(name);
        if (!wide)
            continue;
        box.tabIndex = 0;
        box.setAttribute('role', 'region');
        box.setAttribute('aria-label', state.labels[box.nodeName === 'PRE' ? 'code' : 'table'] ?? '');
    }
}

function relayout() {
    cancelAnimationFrame(state.uneven);
    state.uneven = 0;
    const gently = state.goal?.gently ?? false;
    const keep = state.goal && !gently ? state.goal : { place: state.last };
    equalise();
    openScrollers();
    placeDivider();
    if (keep.place || keep.anchor || keep.segment) {
        const goal = state.goal;
        state.goal = keep;
        aim();
        state.goal = goal;
    }
    if (gently)
        aim(); // where it went out of sight
}

// Several pictures that come at once cost one layout; a hidden page does it when it is shown.
function relayoutSoon() {
    state.uneven ||= requestAnimationFrame(relayout);
}

// Pictures and style sheets that come after the text. The window's own sheet moves nothing.
function onArrival(event) {
    if (!event.target.href?.endsWith('/reader.css'))
        relayoutSoon();
}

function onResize() {
    const width = root().clientWidth;
    if (width !== state.width) {
        state.width = width;
        relayout();
    }
}

// The share is that of the column on the left, whatever the order and direction of the sides.
function setSplit(share) {
    const kept = Math.min(0.8, Math.max(0.2, share));
    const mirrored = main() && getComputedStyle(main()).direction === 'rtl';
    const first = mirrored ? 1 - kept : kept;
    main()?.style.setProperty('--left', first * 100 + 'fr');
    main()?.style.setProperty('--right', (1 - first) * 100 + 'fr');
    state.split = kept;
    document.querySelector('.divider')?.setAttribute('aria-valuenow', Math.round(kept * 100));
}

function columns() {
    for (const row of document.querySelectorAll('.row')) {
        const cells = [...row.children].filter(child => child.classList.contains('cell'))
            .map(cell => cell.getBoundingClientRect()).sort((a, b) => a.left - b.left);
        if (cells.length === 2 && cells[1].left >= cells[0].right - 1)
            return { left: cells[0].left, middle: (cells[0].right + cells[1].left) / 2,
                     right: cells[1].right };
    }
    return null;
}

function placeDivider() {
    const divider = document.querySelector('.divider');
    const found = divider && columns();
    if (divider)
        divider.hidden = !found;
    if (found)
        divider.style.left = found.middle + scrollX + 'px';
}

function moveSplit(share) {
    setSplit(share);
    relayout();
    report('reportSplit', state.split);
}

function onDividerKey(event) {
    const steps = { ArrowLeft: -0.02, ArrowRight: 0.02, PageUp: -0.1, PageDown: 0.1 };
    const target = { Home: 0.2, End: 0.8, Enter: 0.5 }[event.key]
        ?? (event.key in steps ? state.split + steps[event.key] : null);
    if (target === null)
        return;
    event.preventDefault();
    event.stopPropagation();
    moveSplit(target);
}

function addDivider() {
    if (!isFacing())
        return;
    const divider = document.createElement('div');
    divider.className = 'divider';
    divider.tabIndex = 0;
    divider.setAttribute('role', 'separator');
    divider.setAttribute('aria-orientation', 'vertical');
    divider.setAttribute('aria-label', state.labels.divider ?? '');
    divider.setAttribute('aria-valuemin', 20);
    divider.setAttribute('aria-valuemax', 80);
    let drag = null;
    divider.addEventListener('pointerdown', event => {
        drag = columns();
        divider.setPointerCapture(event.pointerId);
        event.preventDefault();
    });
    divider.addEventListener('pointermove', event => {
        if (drag) {
            setSplit((event.clientX - drag.left) / (drag.right - drag.left));
            placeDivider();
        }
    });
    divider.addEventListener('pointerup', () => {
        if (drag)
            moveSplit(state.split);
        drag = null;
    });
    divider.addEventListener('dblclick', () => moveSplit(0.5));
    divider.addEventListener('keydown', onDividerKey);
    main().append(divider);
}
