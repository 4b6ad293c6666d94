/* Splits text into words as the build does (page.search.SearchWords), so that a query finds what was indexed. */
var DossierWords = (function () {
  "use strict";

  var WORD = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}\p{M}])|\p{Nd}+(?:[.,]\p{Nd}+)+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;
  var CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
  var RUN = new RegExp("[" + CJK + "]+|[^" + CJK + "]+", "gu");
  var IS_CJK = new RegExp("^[" + CJK + "]", "u");
  var LETTERS = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i" };

  function fold(word) {
    var plain = word.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").normalize("NFC");
    plain = plain.replace(/[ßæœøđðþłı]/g, function (letter) { return LETTERS[letter]; });
    plain = plain.replace(/’/g, "'").replace(/'s$/, "").replace(/'/g, "");
    return /^\p{Nd}/u.test(plain) ? plain.replace(/,/g, "") : plain.replace(/\./g, "");
  }

  function pairs(run) {
    var characters = Array.from(run);
    if (characters.length === 1) {
      return characters;
    }
    return characters.slice(1).map(function (c, i) { return characters[i] + c; });
  }

  /* The folded words of one match of WORD. */
  function parts(match) {
    var words = [];
    (fold(match).match(RUN) || []).forEach(function (run) {
      if (IS_CJK.test(run)) {
        words.push.apply(words, pairs(run));
      } else {
        words.push(run);
      }
    });
    return words;
  }

  function words(text) {
    return (text.normalize("NFKC").match(WORD) || []).reduce(function (all, match) { return all.concat(parts(match)); }, []);
  }

  /* Porter 1980, with the two departures of his own later implementations (bli, logi). */
  var C = "[^aeiou][^aeiouy]*";
  var V = "[aeiouy][aeiou]*";
  var SOME = new RegExp("^(" + C + ")?" + V + C);
  var ONE = new RegExp("^(" + C + ")?" + V + C + "(" + V + ")?$");
  var MORE = new RegExp("^(" + C + ")?" + V + C + V + C);
  var VOWEL = new RegExp("^(" + C + ")?[aeiouy]");
  var SHORT = new RegExp("^" + C + "[aeiouy][^aeiouwxy]$");
  var SECOND = [["ational", "ate"], ["tional", "tion"], ["enci", "ence"], ["anci", "ance"], ["izer", "ize"], ["bli", "ble"], ["alli", "al"],
    ["entli", "ent"], ["eli", "e"], ["ousli", "ous"], ["ization", "ize"], ["ation", "ate"], ["ator", "ate"], ["alism", "al"],
    ["iveness", "ive"], ["fulness", "ful"], ["ousness", "ous"], ["aliti", "al"], ["iviti", "ive"], ["biliti", "ble"], ["logi", "log"]];
  var THIRD = [["icate", "ic"], ["ative", ""], ["alize", "al"], ["iciti", "ic"], ["ical", "ic"], ["ful", ""], ["ness", ""]];
  var FOURTH = ["al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize"];

  function cut(word, end) {
    return word.slice(0, word.length - end.length);
  }

  function longest(word, ends) {
    return ends.filter(function (end) { return word.endsWith(end[0]); })
      .sort(function (a, b) { return b[0].length - a[0].length; })[0];
  }

  function replaced(word, ends) {
    var end = longest(word, ends);
    return end && SOME.test(cut(word, end[0])) ? cut(word, end[0]) + end[1] : word;
  }

  function withoutPlural(word) {
    if (/(ss|i)es$/.test(word)) {
      return word.slice(0, -2);
    }
    return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  }

  function withoutPast(word) {
    if (word.endsWith("eed")) {
      return SOME.test(cut(word, "eed")) ? word.slice(0, -1) : word;
    }
    var end = /(ed|ing)$/.exec(word);
    if (!end || !VOWEL.test(cut(word, end[0]))) {
      return word;
    }
    var stem = cut(word, end[0]);
    if (/(at|bl|iz)$/.test(stem)) {
      return stem + "e";
    }
    if (/([^aeiouylsz])\1$/.test(stem)) {
      return stem.slice(0, -1);
    }
    return SHORT.test(stem) ? stem + "e" : stem;
  }

  function withoutEnding(word) {
    var end = longest(word, FOURTH.map(function (e) { return [e]; }));
    if (!end) {
      return word;
    }
    var stem = cut(word, end[0]);
    return MORE.test(stem) && (end[0] !== "ion" || /[st]$/.test(stem)) ? stem : word;
  }

  function withoutE(word) {
    if (!word.endsWith("e")) {
      return word;
    }
    var stem = word.slice(0, -1);
    return MORE.test(stem) || (ONE.test(stem) && !SHORT.test(stem)) ? stem : word;
  }

  function stem(word) {
    if (word.length < 3 || !/^[a-z]+$/.test(word)) {
      return word;
    }
    var result = word[0] === "y" ? "Y" + word.slice(1) : word;
    result = withoutPast(withoutPlural(result));
    if (result.endsWith("y") && VOWEL.test(result.slice(0, -1))) {
      result = result.slice(0, -1) + "i";
    }
    result = withoutEnding(replaced(replaced(result, SECOND), THIRD));
    result = withoutE(result);
    if (result.endsWith("ll") && MORE.test(result)) {
      result = result.slice(0, -1);
    }
    return result[0] === "Y" ? "y" + result.slice(1) : result;
  }

  return { WORD: WORD, words: words, parts: parts, stem: stem, isCjk: function (word) { return IS_CJK.test(word); } };
})();
