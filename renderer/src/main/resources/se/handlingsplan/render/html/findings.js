'use strict';
(function () {
  var form = document.querySelector('form.filters');
  var findings = Array.prototype.slice.call(document.querySelectorAll('article.finding'));
  var status = form.querySelector('[role=status]');

  function show() {
    var severities = Array.prototype.slice
      .call(form.querySelectorAll('input[name=severity]:checked'))
      .map(function (box) { return box.value; });
    var rule = form.elements.rule.value;
    var party = form.elements.party.value;
    var text = form.elements.text.value.trim().toLowerCase();
    var shown = 0;
    findings.forEach(function (finding) {
      var data = finding.dataset;
      var fits = severities.indexOf(data.severity) >= 0 &&
        (!rule || data.rule === rule) &&
        (!party || data.parties.split('|').indexOf(party) >= 0) &&
        (!text || finding.textContent.toLowerCase().indexOf(text) >= 0);
      finding.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    status.textContent = status.dataset.shown.replace('{0}', shown).replace('{1}', findings.length);
  }

  form.hidden = false;
  form.addEventListener('input', show);
  form.addEventListener('reset', function () { setTimeout(show); });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  show();
}());
