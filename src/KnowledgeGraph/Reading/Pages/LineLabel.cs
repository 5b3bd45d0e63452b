namespace KnowledgeGraph.Reading.Pages;

/// <summary>What a line is on its page. The tables of <c>data/reading</c> name them as here.</summary>
internal enum LineLabel
{
    /// <summary>The page's own: masthead, page number, editors, telephone, weather, index. In no article.</summary>
    Furniture,

    /// <summary>The same in the middle of an article, which goes on behind it: 下转第二版.</summary>
    Break,

    /// <summary>The heading of a section of the page: 时政动态, 【民生】.</summary>
    Section,

    /// <summary>肩题: the line above a headline, not part of it.</summary>
    Kicker,

    /// <summary>The headline's first line; begins an article.</summary>
    Headline,

    /// <summary>A further line of the headline.</summary>
    HeadlineMore,

    /// <summary>副题: the line below a headline, not part of it.</summary>
    Subtitle,

    /// <summary>发布时间, 来源, 浏览次数: about the article, not in its text.</summary>
    Meta,

    /// <summary>Writers between headline and body; in the text.</summary>
    Byline,

    /// <summary>The first paragraph under a headline.</summary>
    Lead,

    /// <summary>A further paragraph.</summary>
    Body,

    /// <summary>小标题: a heading inside an article; in the text.</summary>
    Subhead,

    /// <summary>Writers or source behind the body; in the text.</summary>
    Closing,

    /// <summary>The first paragraph of an article without headline, most often a note to a photograph.</summary>
    Untitled,

    /// <summary>A short item in one paragraph, its lead words in front; an article.</summary>
    Item,

    /// <summary>The heading of a notice or an advertisement. In no article.</summary>
    NoticeHead,

    /// <summary>A line of a notice or an advertisement. In no article.</summary>
    Notice,
}
