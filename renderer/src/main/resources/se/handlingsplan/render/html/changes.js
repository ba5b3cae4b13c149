'use strict';
(function () {
  var form = document.querySelector('form.filters');
  var changes = Array.prototype.slice.call(document.querySelectorAll('article.change'));
  var sections = Array.prototype.slice.call(document.querySelectorAll('main > section'));
  var status = form.querySelector('[role=status]');

  function show() {
    var kinds = Array.prototype.slice
      .call(form.querySelectorAll('input[name=kind]:checked'))
      .map(function (box) { return box.value; });
    var text = form.elements.text.value.trim().toLowerCase();
    var shown = 0;
    changes.forEach(function (change) {
      var fits = kinds.indexOf(change.dataset.kind) >= 0 &&
        (!text || change.textContent.toLowerCase().indexOf(text) >= 0);
      change.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    sections.forEach(function (section) {
      section.hidden = !section.querySelector('article.change:not([hidden])');
    });
    status.textContent = status.dataset.shown.replace('{0}', shown).replace('{1}', changes.length);
  }

  form.hidden = false;
  form.addEventListener('input', show);
  form.addEventListener('reset', function () { setTimeout(show); });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  show();
}());
