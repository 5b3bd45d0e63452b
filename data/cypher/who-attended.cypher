// Who attended what? Everyone whom a report names as present, the newest event first, people in the order of the report, with their
// roles, the title used there, and where it is written: articleId#start-end, offsets into the article's text.
// An event is found by its name, its kind, the headlines that report it, its places and its organizers.
//
// Parameters:
//   $event   words separated by single spaces, all of which must occur, such as 座谈会 or 教育 座谈会
MATCH (e:Event)
WHERE all(word IN split(trim(toLower($event)), ' ') WHERE
  toLower(coalesce(e.name, '')) CONTAINS word OR e.kind CONTAINS word
  OR EXISTS { (e)<-[:REPORTS]-(x:Article) WHERE toLower(x.title) CONTAINS word }
  OR EXISTS { (e)-[:HELD_AT]->(x:Place) WHERE any(name IN x.name + coalesce(x.aliases, []) WHERE toLower(name) CONTAINS word) }
  OR EXISTS { (e)<-[:ORGANIZED]-(x:Organization) WHERE any(name IN x.name + coalesce(x.aliases, []) WHERE toLower(name) CONTAINS word) })
MATCH (p:Person)-[a:ATTENDED]->(e)
RETURN e.date AS date, e.name AS event, a.order AS order, p.name AS person, a.title AS title, a.roles AS roles, a.evidence AS evidence
ORDER BY coalesce(e.date, '') DESC, e.id, a.order, p.name, p.id
