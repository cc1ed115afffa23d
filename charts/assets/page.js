// The page works without this script but for its charts. It draws them from the
// JSON beside each, in the colours of the theme, and opens a number's evidence
// in a dialogue instead of leading to the list below.
(function () {
  'use strict';
  var root = document.documentElement, drawn = [];
  var writer = new Intl.NumberFormat(root.lang, { maximumFractionDigits: 6 });
  var colourKeys = /^(color|borderColor|backgroundColor|textBorderColor)$/;

  // colours puts the theme's colours where the options name them: "@c1".
  function colours(node, look) {
    Object.keys(node).forEach(function (key) {
      var value = node[key];
      if (colourKeys.test(key) && typeof value === 'string' && value[0] === '@') {
        node[key] = look.getPropertyValue('--' + value.slice(1)).trim();
      } else if (colourKeys.test(key) && Array.isArray(value)) {
        node[key] = value.map(function (c) { return look.getPropertyValue('--' + c.slice(1)).trim(); });
      } else if (value && typeof value === 'object') {
        colours(value, look);
      }
    });
    return node;
  }

  // tip shows the text of a mark as text, whatever stands in it.
  function tip(mark) {
    var box = document.createElement('div');
    box.style.whiteSpace = 'pre-line';
    box.style.maxWidth = '18rem';
    box.textContent = (mark.data && mark.data.tip) || mark.name;
    return box;
  }

  // wrapped breaks a name between words, never inside one, into lines that fit
  // the room where their words do.
  var pen = document.createElement('canvas').getContext('2d');
  function wide(text) {
    pen.font = '12px ' + getComputedStyle(document.body).fontFamily;
    return Math.ceil(pen.measureText(text).width);
  }
  function wrapped(name, room) {
    return name.split(' ').reduce(function (lines, word) {
      var last = lines.length - 1, longer = lines[last] + ' ' + word;
      if (last >= 0 && wide(longer) <= room) { lines[last] = longer; } else { lines.push(word); }
      return lines;
    }, []);
  }

  // axes writes numbers as the language does and makes room on a narrow screen.
  function axes(option, axis, narrow) {
    [].concat(axis || []).forEach(function (a) {
      if (a.type === 'value') {
        a.axisLabel.formatter = function (v) { return writer.format(v).replace('-', '\u2212'); };
        a.nameTextStyle = { color: a.axisLabel.color, align: 'left' };
        a.axisLabel.hideOverlap = true;
      } else if (narrow && !a.axisLabel.width) {
        a.axisLabel.showMaxLabel = null;
      } else if (a.axisLabel.width) {
        var room = narrow ? 92 : a.axisLabel.width, lines = [];
        a.data.forEach(function (name) { lines = lines.concat(wrapped(name, room)); });
        a.axisLabel.formatter = function (name) { return wrapped(name, room).join('\n'); };
        a.axisLabel.lineHeight = 13;
        option.grid[0].left = Math.max.apply(null, lines.map(wide)) + 14;
        delete a.axisLabel.width; // the program breaks lines of Cyrillic too early
      }
    });
  }

  function draw(entry) {
    var option = colours(JSON.parse(entry.json), getComputedStyle(root));
    var look = getComputedStyle(root), narrow = entry.box.clientWidth < 480;
    axes(option, option.xAxis, narrow);
    axes(option, option.yAxis, narrow);
    option.series.forEach(function (s) {
      if (!s.label) { return; }
      if (narrow) { s.label.fontSize = 9; }
      s.label.textBorderColor = look.getPropertyValue('--paper').trim(); // readable on a neighbouring bar
      s.label.textBorderWidth = 3;
    });
    option.tooltip.formatter = tip;
    option.tooltip.confine = true;
    option.tooltip.backgroundColor = look.getPropertyValue('--paper').trim();
    option.tooltip.borderColor = look.getPropertyValue('--rule').trim();
    option.tooltip.textStyle = { color: look.getPropertyValue('--ink').trim() };
    option.textStyle = { fontFamily: getComputedStyle(document.body).fontFamily };
    entry.chart.setOption(option, true);
  }

  function each(list, f) { Array.prototype.forEach.call(list, f); }
  function redraw() { drawn.forEach(draw); }
  function resize() {
    drawn.forEach(function (entry) { entry.chart.resize(); draw(entry); });
  }
  // onPaper draws every chart as wide as a page and, standing ones, lower.
  function onPaper() {
    drawn.forEach(function (entry) {
      entry.height = entry.box.style.height;
      if (entry.box.clientHeight === 340) { entry.box.style.height = '230px'; }
      entry.chart.resize({ width: 680 });
      draw(entry);
    });
  }

  each(document.querySelectorAll('script[data-chart]'), function (script) {
    var box = document.getElementById(script.dataset.chart);
    var entry = { box: box, json: script.textContent, chart: echarts.init(box, null, { renderer: 'svg' }) };
    drawn.push(entry);
    draw(entry);
    entry.chart.on('click', function (mark) { if (mark.data && mark.data.evidence) { show('e' + mark.data.evidence); } });
  });

  var dialogue = document.getElementById('shown'), body = dialogue.querySelector('.body');
  function show(id) {
    var entry = document.getElementById(id);
    if (!entry || !dialogue.showModal) { return false; }
    body.textContent = '';
    each(entry.childNodes, function (n) { body.appendChild(n.cloneNode(true)); });
    if (!dialogue.open) { dialogue.showModal(); }
    return true;
  }
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a');
    var folded = link && link.hash && document.getElementById(link.hash.slice(1));
    if (folded && folded.tagName === 'DETAILS') { folded.open = true; }
    if (link && link.classList.contains('num') && !event.ctrlKey && !event.metaKey && show(link.hash.slice(1))) {
      event.preventDefault();
    } else if (link && dialogue.contains(link)) {
      dialogue.close();
    } else if (event.target === dialogue) {
      dialogue.close();
    }
  });

  var live = document.getElementById('live');
  function copied(button) {
    var before = button.textContent;
    button.textContent = live.textContent = button.dataset.done;
    setTimeout(function () { button.textContent = before; live.textContent = ''; }, 2000);
  }
  function copyOld(text) {
    var area = document.createElement('textarea');
    area.value = text;
    document.body.appendChild(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
  each(document.querySelectorAll('.copy'), function (button) {
    button.addEventListener('click', function () {
      var text = button.dataset.copy;
      var done = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject();
      done.catch(function () { copyOld(text); }).then(function () { copied(button); });
    });
  });

  var theme = document.getElementById('theme'), dark = matchMedia('(prefers-color-scheme: dark)');
  function isDark() { return root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches; }
  function label() { theme.textContent = isDark() ? theme.dataset.light : theme.dataset.dark; }
  theme.addEventListener('click', function () {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    label();
    redraw();
  });
  dark.addEventListener('change', function () { label(); redraw(); });
  label();
  document.getElementById('print').addEventListener('click', function () { window.print(); });
  document.getElementById('print-short').addEventListener('click', function () {
    root.classList.add('short');
    window.print();
  });
  each(document.querySelectorAll('.tools'), function (t) { t.hidden = false; });

  var waiting;
  window.addEventListener('resize', function () {
    clearTimeout(waiting);
    waiting = setTimeout(resize, 120);
  });
  window.addEventListener('beforeprint', function () {
    each(document.querySelectorAll('details'), function (d) { d.dataset.was = d.open ? '1' : ''; d.open = true; });
    root.dataset.before = root.dataset.theme || '';
    root.dataset.theme = 'light';
    onPaper();
  });
  window.addEventListener('afterprint', function () {
    root.classList.remove('short');
    each(document.querySelectorAll('details'), function (d) { d.open = d.dataset.was === '1'; });
    if (root.dataset.before) { root.dataset.theme = root.dataset.before; } else { delete root.dataset.theme; }
    drawn.forEach(function (entry) { entry.box.style.height = entry.height; });
    resize();
  });
})();
