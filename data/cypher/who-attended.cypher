// Who attended an event? Everyone whom a report names as present, in the order of the report, with the roles, the title
// used there, and where it is written: articleId#start-end, offsets into the article's text.
//
// Parameters:
//   $event   a part of the event's name, such as 座谈会
MATCH (p:Person)-[a:ATTENDED]->(e:Event)
WHERE e.name CONTAINS $event
RETURN e.date AS date, e.name AS event, a.order AS order, p.name AS person, a.title AS title, a.roles AS roles, a.evidence AS evidence
ORDER BY e.date, e.id, a.order, p.id
