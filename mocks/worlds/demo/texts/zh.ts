import type { LanguageTexts } from './language-texts';
import { chineseNames } from './names';

const items = [
  '丽莎椅子',
  '比尔卡书架',
  '索尔维扶手椅',
  '奥拉书桌',
  '托瓦床',
  '阿尔玛沙发',
  '鲁娜边柜',
  '维达衣柜',
  '伊登餐桌',
  '佩拉长凳',
];

export const chinese: LanguageTexts = {
  products: items.map((item) => ({ item })),
  cities: ['上海', '杭州', '成都', '广州', '武汉', '青岛', '苏州', '厦门', '西安'],
  stores: ['柏林店', '里昂店', '伦敦店', '鹿特丹店'],
  money: '{n}0元',
  clock: ':',
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六'],
  openings: ['你好，', '您好，', '请问：', '客服你好，'],
  closings: {
    positive: ['谢谢！', '继续加油。', '还会再买。'],
    neutral: ['谢谢！', '麻烦了。', '不急，有空回复就好。'],
    negative: ['请尽快处理。', '太失望了。', '今天必须给我答复。', '接下来怎么办？'],
  },
  orderLines: [
    '我的订单号是{order}。',
    '订单{order}，上{weekday}下的单。',
    '订单{order}，刷卡支付，一共{amount}。',
  ],
  cores: {
    lateDelivery: [
      '说好{weekday}送到的{item}，到现在还没出仓库。',
      '等了{days}天，没有人能告诉我{item}在哪里。',
      '{weekday}专门请假在家等{item}，没人来，也没人打电话。',
      '物流显示{item}已经在{city}签收，可我什么都没收到。',
      '{days}天前就扣了{amount}，{item}连影子都没有。',
      '在{city}第二次送货失败，司机根本没有按门铃。我的{item}呢？',
    ],
    deliveryQuestion: [
      '{item}可以送到{city}吗？大概要几天？',
      '{item}的送货时间能从{weekday}改到别的日子吗？',
      '没有电梯的三楼，{item}能送上来吗？',
      '我要搬到{city}了，订单{order}的地址怎么改？',
      '{weekday}{time}以后能送{item}吗？我们白天都上班。',
    ],
    damaged: [
      '外箱完好，可是{item}正面有一道裂缝。',
      '收到的{item}少了两颗螺丝，还有一条腿比别的短。',
      '{item}的一个角压坏了，肯定是到{city}之前摔过。',
      '花了{amount}买{item}，结果像是展示品，箱子里还有面包屑。',
    ],
    returns: [
      '在{store}买的{item}，人在{city}，怎么退货？',
      '{item}买了{weeks}个星期，还没拆封，可以退货吗？',
      '订单{order}的退货单在哪里？邮件里没有附件。',
      '{weekday}退了{item}，{amount}什么时候能到账？',
    ],
    productQuestion: [
      '72厘米宽的门，{item}能进去吗？',
      '{item}年底前还会补货吗？',
      '{item}最多能承重多少公斤？',
      '目录上{item}是{amount}，网站上却是另一个价格，哪个是对的？',
      '把咖啡洒在{item}上了，应该怎么清洁？',
    ],
    assembly: [
      '说明书第{days}步的零件，{item}的箱子里根本没有。',
      '装了三个小时，{item}还是往左歪。',
      '{item}少了{weeks}颗螺丝，请寄到{city}。',
    ],
    productPraise: [
      '{item}用了{days}年，跟着我搬到{city}，还和新的一样。',
      '今年花得最值的{amount}，就是{item}。',
      '一个人二十分钟就装好了{item}，连我自己都不敢相信。',
      '{city}的奶奶看到我的{item}，说也要一个。',
    ],
    storePraise: [
      '{store}的店员帮我找到了最后一件{item}，还帮忙搬上车。',
      '{weekday}去了{store}，安静、整齐，咖啡也不错。',
      '在{store}换货只用了{days}分钟，态度很好。',
    ],
    storeComplaint: [
      '在{store}排了四十分钟的队，只开了两个收银台。',
      '网站说{store}有{item}，开车一个小时过去却没有。',
      '在{store}问了三个人，没有一个人知道{item}在哪里。',
    ],
    appProblem: [
      '更新到{version}以后，一打开订单就闪退。',
      '登录不了，验证码要等{days}分钟才到，到了就过期。',
      '把{item}放进购物车，一付款就报错，版本{version}。',
    ],
    appPraise: [
      '买之前就能看到{item}放在自己客厅的样子，太方便了。',
      '{version}快多了，点{days}下就下好单。',
    ],
    careers: [
      '{store}的职位还招人吗？我{weekday}投了简历，还没有消息。',
      '我在{city}学设计，请问有和{item}这类产品相关的实习吗？',
    ],
    brand: [
      '回收旧家具这件事做得好，我家的{item}现在在{city}的一所学校里。',
      '什么时候来{city}开店？我{time}就去排队。',
      '在{city}只用{days}天就修好了{item}，希望更多品牌这样做。',
    ],
    brandComplaint: [
      '一件{item}用了{days}个箱子，说好的减少包装呢？',
      '{item}涨到{amount}了，真的买不起。',
    ],
    article: [
      'Hemvale计划在{city}开设小型门店，{weekday}公布细节。',
      '评测：{item}对比四款同类产品，结实，略重，{amount}不算便宜。',
    ],
  },
  followUps: {
    impatient: [
      '{days}天过去了，还是没有回复。',
      '{item}有新消息了吗？说好会回复的。',
      '有人吗？是关于订单{order}的。',
      '{weekday}就留言了，今天再问一次：{item}到底在哪里？',
      '{weekday}之前没有消息的话，请退还{amount}。',
    ],
    information: [
      '订单号{order}，送到{city}。',
      '{item}的照片已经发过去了，看右下角。',
      '{weekday}{time}以后都可以。',
    ],
    thanks: [
      '好的，{weekday}可以。谢谢你们这么快回复！',
      '{amount}已经到账，谢谢。',
      '{item}的配件收到了，现在没问题了。',
    ],
  },
  replies: {
    later: ['谢谢，这些信息很有帮助，{weekday}前给您回复。', '收到，已经补充到订单{order}里了。'],
    positive: ['谢谢您的喜欢！我们会把这句话转达给制作{item}的同事。'],
    neutral: [
      '您好，可以的，请在账户里打开订单{order}进行修改。',
      '我们问过门店了，{weekday}{time}以后没有问题。',
      '您好，请私信发送订单号，我们帮您查询。',
    ],
    negative: [
      '非常抱歉。请把订单号发给我们，我们马上查{item}的情况。',
      '很抱歉给您带来不便，我们已联系物流，{weekday}{time}前回复您。',
      '感谢反馈，{amount}会退还给您。',
    ],
  },
  sources: ['港口商报', '小户型生活'],
  names: chineseNames,
  separator: '',
};
