/* Searches the site. The index lies beside the page in search/, in parts that are loaded as a query needs them. */
(function () {
  "use strict";

  var CARDS = 4;
  var PASSAGES = 8;
  var ENDINGS = 24;
  var TEXTS_OF_A_PHRASE = 24;
  var SHORTEST_MISSPELT = 4;
  var SPREAD = 31;
  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var TYPES = ["Entities", "Topics", "Speakers", "Passages"];

  /* Parts: each is a script that calls dossierSearch with its name and its data. */

  var waiting = {};

  window.dossierSearch = function (name, data) {
    if (waiting[name]) {
      waiting[name].resolve(data);
    }
  };

  function part(name) {
    if (!waiting[name]) {
      var entry = {};
      waiting[name] = entry;
      entry.promise = new Promise(function (resolve, reject) {
        entry.resolve = resolve;
        var script = document.createElement("script");
        script.src = "search/" + name + ".js";
        script.onerror = function () {
          delete waiting[name];
          reject(new Error("search/" + name + ".js cannot be read"));
        };
        document.head.appendChild(script);
      });
    }
    return waiting[name].promise;
  }

  function parts(letter, numbers) {
    return Promise.all(unique(numbers).map(function (number) { return part(letter + number); }));
  }

  function unique(list) {
    return Array.from(new Set(list));
  }

  function numbers(text) {
    var list = [];
    var value = 0;
    var shift = 0;
    for (var i = 0; i < text.length; i++) {
      var digit = DIGITS.indexOf(text[i]);
      value += (digit & 31) * Math.pow(2, shift);
      shift += 5;
      if (digit < 32) {
        list.push(value);
        value = 0;
        shift = 0;
      }
    }
    return list;
  }

  /* The last position whose value is not above the wanted one; values are in order. */
  function place(values, wanted) {
    var low = 0;
    var high = values.length;
    while (high - low > 1) {
      var middle = (low + high) >> 1;
      if (values[middle] <= wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /* Query */

  function parse(text, index) {
    var phrases = [];
    var folded = text.normalize("NFKC").replace(/[“”„«»]/g, '"');
    var loose = folded.replace(/"([^"]*)"?/g, function (all, inner) {
      phrases.push(DossierWords.words(inner));
      return " " + inner + " ";
    });
    var words = DossierWords.words(loose);
    var stop = index.stop.split(" ");
    var open = words.length > 0 && /[\p{L}\p{N}]$/u.test(folded);
    return {
      text: folded.trim(),
      all: words,
      words: unique(words.filter(function (word) { return stop.indexOf(word) < 0; })),
      last: open ? words[words.length - 1] : "",
      phrases: phrases.filter(function (phrase) { return phrase.length > 0; })
    };
  }

  /* Names: exactly, by their beginning while typing, or with one letter wrong. */

  function firstPart(word, count) {
    return (word.charCodeAt(0) * SPREAD + (word.length > 1 ? word.charCodeAt(1) : 0)) % count;
  }

  function lastPart(word, count) {
    return (word.charCodeAt(word.length - 2) * SPREAD + word.charCodeAt(word.length - 1) + 1) % count;
  }

  function nameWords(word, isLast, index) {
    return parts("n", [firstPart(word, index.names)]).then(function (lists) {
      var exact = entries(lists, function (name) { return name === word; });
      var begun = isLast && word.length > 1 ? entries(lists, function (name) { return name !== word && name.startsWith(word); }) : [];
      if (exact.length || begun.length || word.length < SHORTEST_MISSPELT || DossierWords.isCjk(word)) {
        return exact.concat(begun);
      }
      return parts("n", [firstPart(word, index.names), lastPart(word, index.names)]).then(function (both) {
        return entries(both, function (name) { return isOneEditAway(word, name); }).map(function (found) {
          return { word: found.word, cards: found.cards, misspelt: true };
        });
      });
    });
  }

  function entries(lists, wanted) {
    var found = new Map();
    lists.forEach(function (list) {
      Object.keys(list).filter(wanted).forEach(function (word) { found.set(word, list[word]); });
    });
    return Array.from(found.keys()).sort().map(function (word) { return { word: word, cards: found.get(word), misspelt: false }; });
  }

  /* One letter wrong, missing, too much, or two neighbours swapped. */
  function isOneEditAway(a, b) {
    if (Math.abs(a.length - b.length) > 1 || b.length < SHORTEST_MISSPELT) {
      return false;
    }
    var start = 0;
    while (start < a.length && start < b.length && a[start] === b[start]) {
      start++;
    }
    var end = 0;
    while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) {
      end++;
    }
    var restA = a.slice(start, a.length - end);
    var restB = b.slice(start, b.length - end);
    return (restA.length <= 1 && restB.length <= 1) ||
      (restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]);
  }

  function findCards(query, index) {
    var lookups = query.words.length ? query.words : unique(query.all);
    return Promise.all(lookups.map(function (word) { return nameWords(word, word === query.last, index); })).then(function (found) {
      var scores = new Map();
      found.forEach(function (list) {
        var here = new Map();
        list.forEach(function (entry) {
          entry.cards.forEach(function (code) {
            var value = (entry.misspelt ? 0.7 : 1) + (code & 1 ? 0.5 : 0);
            here.set(code >> 1, Math.max(here.get(code >> 1) || 0, value));
          });
        });
        here.forEach(function (value, card) { scores.set(card, (scores.get(card) || 0) + value); });
      });
      var corrections = new Map();
      lookups.forEach(function (word, i) {
        var list = found[i].filter(function (entry) { return entry.misspelt; });
        if (list.length) {
          corrections.set(word, list.map(function (entry) { return entry.word; }));
        }
      });
      var best = Array.from(scores.keys()).sort(function (a, b) { return scores.get(b) - scores.get(a) || a - b; }).slice(0, CARDS + 2);
      return readCards(best, index).then(function (cards) {
        return { cards: rankCards(cards, lookups, corrections, query), corrections: corrections };
      });
    });
  }

  function readCards(wanted, index) {
    return Promise.all(wanted.map(function (number) {
      return part("c" + Math.floor(number / index.cards)).then(function (list) {
        var card = list[number % index.cards];
        return { number: number, type: card[0], kind: card[1], name: card[2], aliases: card[3], address: card[4], counts: card[5], about: card[6] };
      });
    }));
  }

  /* A card is shown when one of its names holds all words of the query, or the query holds one of its names. */
  function rankCards(cards, lookups, corrections, query) {
    cards.forEach(function (card) {
      card.score = 0;
      [card.name].concat(card.aliases).forEach(function (name, i) {
        var score = nameScore(DossierWords.words(name), lookups, corrections, query) - (i ? 0.1 : 0);
        if (score > card.score) {
          card.score = score;
          card.by = i ? name : "";
        }
      });
    });
    return cards.filter(function (card) { return card.score > 0; }).sort(function (a, b) {
      return b.score - a.score || a.type - b.type || a.number - b.number;
    }).slice(0, CARDS);
  }

  function nameScore(name, lookups, corrections, query) {
    function meets(word, other) {
      return word === other || (corrections.get(word) || []).indexOf(other) >= 0;
    }
    function begins(word, other) {
      return meets(word, other) || (word === query.last && other.startsWith(word));
    }
    var ofName = name.filter(function (other) { return query.all.some(function (word) { return meets(word, other); }); }).length;
    var ofQuery = lookups.filter(function (word) { return name.some(function (other) { return begins(word, other); }); }).length;
    if (ofName === name.length && ofQuery === lookups.length) {
      return 4;
    }
    if (ofQuery === lookups.length) {
      return 2 + 1 / (1 + name.length);
    }
    return ofName === name.length && query.phrases.length === 0 ? 1 + name.length / 100 : 0;
  }

  /* Passages: lists of the terms, newest first; the list of a frequent term is cut. */

  function termLists(query, corrections, index) {
    return Promise.all(query.words.map(function (word) {
      return termsOf(word, word === query.last, index).then(function (lists) {
        if (lists.length || !corrections.has(word)) {
          return { word: word, lists: lists };
        }
        return Promise.all(corrections.get(word).map(function (other) { return termsOf(other, false, index); })).then(function (all) {
          return { word: word, lists: all.reduce(function (a, b) { return a.concat(b); }, []) };
        });
      });
    }));
  }

  function termsOf(word, isLast, index) {
    var stem = DossierWords.stem(word);
    var starts = [stem];
    var single = DossierWords.isCjk(word) && Array.from(word).length === 1;
    if (single || (isLast && word.length > 1)) {
      starts.push(word);
    }
    var places = starts.map(function (start) { return place(index.terms, start); });
    return parts("t", index.terms.length ? places : []).then(function (lists) {
      var found = new Map();
      lists.forEach(function (list) {
        Object.keys(list).forEach(function (term) {
          if (term === stem || (starts.length > 1 && term.startsWith(word) && found.size < ENDINGS)) {
            found.set(term, list[term]);
          }
        });
      });
      return Array.from(found.keys()).map(function (term) { return { term: term, exact: term === stem, postings: postings(found.get(term)) }; });
    });
  }

  function postings(text) {
    var list = numbers(text);
    var passages = new Map();
    var last = -1;
    list.slice(1).forEach(function (code) {
      last += Math.floor(code / 2) + 1;
      passages.set(last, code % 2);
    });
    return { all: list[0], passages: passages, cut: list[0] > passages.size, last: last };
  }

  /* Where no passage has the alias that was asked for, those with the name itself. */
  function otherNames(lists, cards, index) {
    var known = lists.some(function (word) { return word.lists.length > 0; });
    if (known || !cards.length || !cards[0].by) {
      return lists;
    }
    return Promise.all(DossierWords.words(cards[0].name).map(function (word) {
      return termsOf(word, false, index).then(function (found) { return { word: word, lists: found }; });
    }));
  }

  function union(word, index) {
    var scores = new Map();
    var cut = false;
    var horizon = Infinity;
    word.lists.forEach(function (list) {
      var weight = Math.log(1 + index.passages / list.postings.all) * (list.exact ? 1 : 0.6);
      list.postings.passages.forEach(function (strong, passage) {
        scores.set(passage, Math.max(scores.get(passage) || 0, weight * (strong ? 1.6 : 1)));
      });
      if (list.postings.cut) {
        cut = true;
        horizon = Math.min(horizon, list.postings.last);
      }
    });
    return { scores: scores, cut: cut, horizon: horizon };
  }

  /* Passages with all words; where there are none, those with most of them. */
  function findPassages(lists, index) {
    var words = lists.map(function (word) { return union(word, index); });
    var all = new Map();
    words.forEach(function (word) {
      word.scores.forEach(function (score, passage) {
        var entry = all.get(passage) || { passage: passage, score: 0, words: 0 };
        entry.score += score;
        entry.words += 1;
        all.set(passage, entry);
      });
    });
    var hits = Array.from(all.values());
    hits.forEach(function (hit) {
      /* Behind the end of a cut list nothing is known: the word is taken to be there. */
      words.forEach(function (word) {
        if (word.cut && hit.passage > word.horizon) {
          hit.words += 1;
        }
      });
    });
    var most = hits.reduce(function (max, hit) { return Math.max(max, hit.words); }, 0);
    var wanted = most === words.length ? most : Math.max(1, Math.ceil(words.length / 2));
    hits = hits.filter(function (hit) { return hit.words >= wanted && (most === words.length || hit.words === most); });
    hits.sort(function (a, b) { return b.words - a.words || b.score - a.score || a.passage - b.passage; });
    return { hits: hits, complete: most === words.length, cut: words.some(function (word) { return word.cut; }) };
  }

  /* What passages are chosen by: publisher, year, topics, independence. */
  function addFacts(hits, index) {
    if (!hits.length) {
      return Promise.resolve(hits);
    }
    var tables = unique(hits.map(function (hit) { return place(index.firsts, hit.passage); }));
    return parts("a", tables).then(function (texts) {
      var firsts = [];
      var articles = [];
      tables.slice().sort(function (a, b) { return a - b; }).forEach(function (table) {
        var list = numbers(texts[tables.indexOf(table)]);
        var passage = index.firsts[table];
        for (var i = 0; i < list.length; i += 3) {
          firsts.push(passage);
          articles.push({ number: table * index.articles + i / 3, publisher: list[i + 1] >> 1, independent: (list[i + 1] & 1) === 1, topics: index.combinations[list[i + 2]] });
          passage += list[i];
        }
      });
      hits.forEach(function (hit) {
        var at = place(firsts, hit.passage);
        hit.article = articles[at];
        hit.offset = hit.passage - firsts[at];
        hit.year = index.years[place(index.years.map(function (year) { return year[1]; }), hit.article.number)][0];
      });
      return hits;
    });
  }

  function addText(hit, index) {
    return part("x" + Math.floor(hit.article.number / index.texts)).then(function (list) {
      var article = list[hit.article.number % index.texts];
      hit.headline = article[0];
      hit.page = article[1];
      hit.publisher = article[2];
      hit.date = article[3];
      hit.number = article[4][hit.offset * 2];
      hit.text = article[4][hit.offset * 2 + 1];
      return hit;
    });
  }

  function holds(text, phrases) {
    var words = DossierWords.words(text);
    return phrases.every(function (phrase) {
      return words.some(function (word, at) {
        return phrase.every(function (wanted, i) { return words[at + i] === wanted; });
      });
    });
  }

  function withPhrases(hits, query, index) {
    if (!query.phrases.length) {
      return Promise.resolve(hits);
    }
    var looked = new Set();
    var near = hits.filter(function (hit) {
      var text = Math.floor(hit.article.number / index.texts);
      return looked.has(text) || (looked.size < TEXTS_OF_A_PHRASE && looked.add(text));
    });
    return Promise.all(near.map(function (hit) { return addText(hit, index); })).then(function (read) {
      return read.filter(function (hit) { return holds(hit.text, query.phrases); });
    });
  }

  /* The page */

  var form = document.getElementById("search-form");
  var box = document.getElementById("search-box");
  var facets = document.getElementById("search-facets");
  var count = document.getElementById("search-count");
  var results = document.getElementById("search-results");
  var more = document.getElementById("search-more");
  var selects = ["type", "topic", "publisher", "year"];
  var turn = 0;
  var shown = null;

  function facet(name) {
    return document.getElementById("facet-" + name);
  }

  function search() {
    var mine = ++turn;
    var text = box.value;
    remember();
    if (!/[\p{L}\p{N}]/u.test(text)) {
      show({ query: null, cards: [], hits: [], index: null }, "");
      return Promise.resolve();
    }
    return part("index").then(function (index) {
      var query = parse(text, index);
      return findCards(query, index).then(function (names) {
        return termLists(query, names.corrections, index).then(function (lists) {
          return otherNames(lists, names.cards, index);
        }).then(function (lists) {
          var found = findPassages(lists, index);
          return addFacts(found.hits, index).then(function (hits) {
            return withPhrases(hits, query, index);
          }).then(function (hits) {
            if (mine === turn) {
              shown = { query: query, cards: names.cards, hits: hits, index: index, lists: lists, cut: found.cut, complete: found.complete, corrections: names.corrections };
              fillFacets();
              return list();
            }
          });
        });
      });
    }).catch(function (error) {
      if (mine === turn) {
        count.textContent = "The search index cannot be read: " + error.message + ".";
      }
    });
  }

  function chosen() {
    return {
      type: facet("type").value,
      topic: facet("topic").value,
      publisher: facet("publisher").value,
      year: facet("year").value,
      independent: facet("independent").checked
    };
  }

  function fits(hit, choice, except) {
    return (except === "topic" || !choice.topic || hit.article.topics.indexOf(Number(choice.topic)) >= 0) &&
      (except === "publisher" || !choice.publisher || hit.article.publisher === Number(choice.publisher)) &&
      (except === "year" || !choice.year || hit.year === choice.year) &&
      (!choice.independent || hit.article.independent);
  }

  function fillFacets() {
    var choice = chosen();
    var index = shown.index;
    var types = TYPES.map(function (name, i) {
      var size = i < 3 ? shown.cards.filter(function (card) { return card.type === i; }).length : shown.hits.filter(function (hit) { return fits(hit, choice); }).length;
      return [String(i), name, size];
    });
    fill("type", "All", types, choice.type);
    fill("topic", "All", counted("topic", choice, function (hit) { return hit.article.topics; }, function (i) { return index.topics[i]; }), choice.topic);
    fill("publisher", "All", counted("publisher", choice, function (hit) { return [hit.article.publisher]; }, function (i) { return index.publishers[i]; }), choice.publisher);
    fill("year", "All", counted("year", choice, function (hit) { return [hit.year]; }, function (year) { return year || "Undated"; }).reverse(), choice.year);
    facets.hidden = false;
  }

  function counted(name, choice, values, label) {
    var sizes = new Map();
    shown.hits.filter(function (hit) { return fits(hit, choice, name); }).forEach(function (hit) {
      values(hit).forEach(function (value) { sizes.set(value, (sizes.get(value) || 0) + 1); });
    });
    return Array.from(sizes.keys()).map(function (value) { return [String(value), label(value), sizes.get(value)]; })
      .sort(function (a, b) { return a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0; });
  }

  function fill(name, all, options, value) {
    var select = facet(name);
    select.textContent = "";
    select.appendChild(new Option(all, ""));
    options.filter(function (option) { return option[2] > 0 || option[0] === value; }).forEach(function (option) {
      select.appendChild(new Option(option[1] + " (" + option[2] + ")", option[0]));
    });
    select.value = value;
    if (select.selectedIndex < 0) {
      select.value = "";
    }
  }

  function list() {
    var choice = chosen();
    var narrowed = choice.topic || choice.publisher || choice.year || choice.independent;
    var cards = shown.cards.filter(function (card) { return choice.type ? card.type === Number(choice.type) : !narrowed; });
    var hits = choice.type && choice.type !== "3" ? [] : shown.hits.filter(function (hit) { return fits(hit, choice); });
    shown.visible = hits;
    shown.upTo = PASSAGES;
    return Promise.all(hits.slice(0, PASSAGES).map(function (hit) { return addText(hit, shown.index); })).then(function () {
      show({ cards: cards, hits: hits.slice(0, PASSAGES) }, message(cards, hits));
    });
  }

  function message(cards, hits) {
    if (!cards.length && !hits.length) {
      return "Nothing found for “" + shown.query.text + "”.";
    }
    var words = [];
    if (cards.length) {
      words.push(cards.length + (cards.length === 1 ? " page" : " pages"));
    }
    if (hits.length) {
      words.push(hits.length + (hits.length === 1 ? " passage" : " passages"));
    }
    var text = words.join(", ") + " for “" + shown.query.text + "”";
    if (!shown.complete && hits.length) {
      text += "; no passage has all of the words";
    }
    if (shown.cut) {
      text += "; of frequent words the newest passages";
    }
    var spelt = Array.from(shown.corrections.values()).map(function (list) { return list.join(", "); });
    return text + (spelt.length ? ". Spelt like: " + spelt.join(", ") : "") + ".";
  }

  function show(found, text) {
    results.textContent = "";
    found.cards.forEach(function (card) { results.appendChild(cardItem(card)); });
    found.hits.forEach(function (hit) { results.appendChild(passageItem(hit)); });
    count.textContent = text;
    more.hidden = !shown || !found.hits.length || shown.visible.length <= found.hits.length;
    if (!text) {
      facets.hidden = true;
    }
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function cardItem(card) {
    var item = element("li", "search-card");
    var line = element("p", "headline");
    var link = element("a", "hit", card.name);
    link.href = card.address;
    line.appendChild(link);
    line.appendChild(document.createTextNode(" "));
    line.appendChild(element("span", "role", card.kind));
    item.appendChild(line);
    if (card.by) {
      item.appendChild(element("p", "byline", "Also " + card.by));
    }
    if (card.about) {
      item.appendChild(element("p", "summary", card.about));
    }
    item.appendChild(element("p", "counts", card.counts));
    return item;
  }

  function passageItem(hit) {
    var item = element("li", "search-passage");
    var head = element("p", "headline");
    var link = element("a", "hit", hit.headline);
    var address = hit.page + (hit.number ? "#p" + hit.number : "");
    link.href = address;
    head.appendChild(link);
    item.appendChild(head);
    var text = hit.number ? hit.text : hit.text.split("\n").slice(1).join(" ");
    if (text) {
      var words = element("p", "context");
      marked(text).forEach(function (node) { words.appendChild(node); });
      item.appendChild(words);
    }
    var chip = element("a", "chip");
    chip.href = address;
    chip.appendChild(element("span", "chip-publisher", hit.publisher));
    chip.appendChild(document.createTextNode(" " + hit.date));
    if (hit.number) {
      chip.appendChild(document.createTextNode(" "));
      chip.appendChild(element("span", "chip-paragraph", "¶" + hit.number));
    }
    item.appendChild(chip);
    return item;
  }

  function marked(text) {
    var terms = new Set();
    shown.lists.forEach(function (word) { word.lists.forEach(function (found) { terms.add(found.term); }); });
    var nodes = [];
    var end = 0;
    function add(from, to) {
      nodes.push(document.createTextNode(text.slice(end, from)));
      nodes.push(element("mark", "", text.slice(from, to)));
      end = to;
    }
    Array.from(text.matchAll(new RegExp(DossierWords.WORD.source, "gu"))).forEach(function (match) {
      if (DossierWords.isCjk(match[0])) {
        cjkSpans(match[0], terms).forEach(function (span) { add(match.index + span[0], match.index + span[1]); });
      } else if (DossierWords.parts(match[0].normalize("NFKC")).some(function (word) { return terms.has(DossierWords.stem(word)); })) {
        add(match.index, match.index + match[0].length);
      }
    });
    nodes.push(document.createTextNode(text.slice(end)));
    return nodes;
  }

  function cjkSpans(text, terms) {
    var spans = [];
    for (var i = 0; i + 1 < text.length; i++) {
      if (terms.has(text.slice(i, i + 2))) {
        if (spans.length && spans[spans.length - 1][1] >= i) {
          spans[spans.length - 1][1] = i + 2;
        } else {
          spans.push([i, i + 2]);
        }
      }
    }
    return spans;
  }

  /* The address holds the query, so that it can be passed on. */

  function remember() {
    var values = new URLSearchParams();
    if (box.value) {
      values.set("q", box.value);
    }
    selects.forEach(function (name) {
      if (facet(name).value) {
        values.set(name, facet(name).value);
      }
    });
    if (facet("independent").checked) {
      values.set("independent", "on");
    }
    var text = values.toString();
    try {
      history.replaceState(null, "", location.pathname + (text ? "?" + text : ""));
    } catch (error) {
      /* Some browsers keep the address of a file as it is. */
    }
  }

  function recall() {
    var values = new URLSearchParams(location.search);
    box.value = values.get("q") || "";
    selects.forEach(function (name) {
      var value = values.get(name);
      if (value) {
        facet(name).appendChild(new Option(value, value));
        facet(name).value = value;
      }
    });
    facet("independent").checked = values.get("independent") === "on";
  }

  function refine() {
    remember();
    if (shown && shown.query) {
      fillFacets();
      list();
    }
  }

  function links() {
    return Array.from(results.querySelectorAll("a.hit"));
  }

  function move(step) {
    var all = links();
    var at = all.indexOf(document.activeElement);
    if (at + step < 0) {
      box.focus();
    } else if (all[at + step]) {
      all[at + step].focus();
    }
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    var inField = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    var inList = links().indexOf(document.activeElement) >= 0;
    if (event.key === "/" && !inField) {
      event.preventDefault();
      box.focus();
      box.select();
    } else if (event.key === "ArrowDown" && (document.activeElement === box || inList)) {
      event.preventDefault();
      move(1);
    } else if (event.key === "ArrowUp" && inList) {
      event.preventDefault();
      move(-1);
    } else if (event.key === "Escape" && inList) {
      box.focus();
    } else if (event.key === "Escape" && document.activeElement === box) {
      box.value = "";
      search();
    }
  });

  var typing = 0;
  box.addEventListener("input", function () {
    clearTimeout(typing);
    typing = setTimeout(search, 120);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(typing);
    search();
  });
  selects.concat("independent").forEach(function (name) { facet(name).addEventListener("change", refine); });
  more.addEventListener("click", function () {
    var from = shown.upTo;
    shown.upTo += PASSAGES;
    Promise.all(shown.visible.slice(from, shown.upTo).map(function (hit) { return addText(hit, shown.index); })).then(function (hits) {
      hits.forEach(function (hit) { results.appendChild(passageItem(hit)); });
      more.hidden = shown.visible.length <= shown.upTo;
      var added = links();
      added[added.length - hits.length].focus();
    });
  });

  form.hidden = false;
  recall();
  search();
})();
