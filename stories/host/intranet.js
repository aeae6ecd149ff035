// What an old library leaves behind: names in every array, string and element.
Array.prototype.first = function () {
  return this[0];
};
String.prototype.blank = function () {
  return /^\s*$/.test(this);
};
Element.prototype.hide =
  Element.prototype.show =
  Element.prototype.update =
    function () {
      return this;
    };
