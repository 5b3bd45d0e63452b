using KnowledgeGraph.Reading.Formats;

namespace KnowledgeGraph.Reading.Pages;

/// <summary>An article found on a page.</summary>
/// <param name="Title">Its headline on one line; empty where it has none.</param>
/// <param name="Text">Its paragraphs, separated by <c>\n</c>.</param>
/// <param name="Told">What a 来源 line over it, its lead or the page's masthead tell.</param>
internal sealed record PageArticle(string Title, string Text, Publication Told);
